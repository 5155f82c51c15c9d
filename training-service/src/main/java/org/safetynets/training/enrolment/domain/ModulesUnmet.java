package org.safetynets.training.enrolment.domain;

import java.util.List;
import org.safetynets.platform.kernel.Refusal;

/** A program is completed when all its modules are; these are left. */
public record ModulesUnmet(List<String> modules) implements Refusal {

    public ModulesUnmet {
        modules = List.copyOf(modules);
    }
}

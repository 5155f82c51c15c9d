package org.safetynets.training.assessment.domain;

import java.util.List;
import org.safetynets.platform.kernel.Refusal;

/** The candidate has not shown everything yet; each missing requirement is listed. */
public record RequirementsUnmet(List<Progress> unmet) implements Refusal {

    public RequirementsUnmet {
        unmet = List.copyOf(unmet);
    }
}

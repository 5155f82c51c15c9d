package org.safetynets.training.debrief.domain;

import java.util.List;
import org.safetynets.platform.kernel.Refusal;

/** Some questions must be answered before a debrief is done. */
public record DebriefIncomplete(List<String> missing) implements Refusal {

    public DebriefIncomplete {
        missing = List.copyOf(missing);
    }
}

package org.safetynets.training.observation.domain;

import java.util.List;
import org.safetynets.platform.kernel.Refusal;

/** An observation is signed when every line of the rubric is scored; these are not. */
public record CriteriaMissing(List<String> criteria) implements Refusal {

    public CriteriaMissing {
        criteria = List.copyOf(criteria);
    }
}

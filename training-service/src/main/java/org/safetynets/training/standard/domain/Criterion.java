package org.safetynets.training.standard.domain;

import java.util.List;
import org.safetynets.training.shared.domain.Words;

/**
 * One line of the rubric that practice is observed by.
 *
 * @param critical whether a low score here outweighs every high one elsewhere
 * @param levels what 1 unsafe, 2 emerging, 3 competent and 4 strong look like
 */
public record Criterion(String code, Words title, boolean critical, List<Words> levels) {

    public Criterion {
        levels = List.copyOf(levels);
    }
}

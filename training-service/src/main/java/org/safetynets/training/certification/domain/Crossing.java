package org.safetynets.training.certification.domain;

import java.time.LocalDate;
import java.util.List;
import org.safetynets.training.assessment.domain.Progress;
import org.safetynets.training.standard.domain.StandardId;

/**
 * What a newer major version asks of somebody who is certified to an earlier one.
 *
 * @param code of the standard
 * @param version its newer one
 * @param dueOn the last day without
 * @param unmet what it adds or raises and is not shown yet
 */
public record Crossing(
        StandardId to, String code, String version, LocalDate dueOn, List<Progress> unmet) {

    public Crossing {
        unmet = List.copyOf(unmet);
    }

    boolean isMissedOn(LocalDate day) {
        return !unmet.isEmpty() && day.isAfter(dueOn);
    }

    /** For example {@code BTPF 2.0.0}. */
    String label() {
        return code + " " + version;
    }
}

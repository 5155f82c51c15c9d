package org.safetynets.portal.services.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proof that a facilitator met a standard.
 *
 * @param code what the public verification page is found by
 * @param standard for example {@code BTPF 1.0.0}
 */
public record Certification(
        UUID certificationId,
        String code,
        UUID personId,
        UUID organizationId,
        String standard,
        @Nullable String level,
        List<String> purposes,
        String status,
        LocalDate from,
        LocalDate through,
        @Nullable List<Change> history) {

    public boolean active() {
        return status.equals("active");
    }

    public boolean suspended() {
        return status.equals("suspended");
    }
}

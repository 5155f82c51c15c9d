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
 * @param title what that standard is called
 * @param graceThrough the last day on which it counts without new groups
 * @param waived codes of requirements that were not met when two people certified all the same
 */
public record Certification(
        UUID certificationId,
        String code,
        UUID personId,
        UUID organizationId,
        UUID enrolmentId,
        String standard,
        Said title,
        @Nullable String level,
        List<String> purposes,
        String status,
        LocalDate from,
        LocalDate through,
        @Nullable LocalDate graceThrough,
        @Nullable List<String> waived,
        @Nullable UUID renews,
        @Nullable UUID renewedBy,
        @Nullable List<Change> history) {

    /** Over, but for the days in which it still counts without new groups. */
    public boolean hasGrace() {
        return graceThrough != null && graceThrough.isAfter(through);
    }

    /** Its holder has appealed against the revocation, and nobody has decided yet. */
    public boolean appealWaits() {
        return lastIs("appealed");
    }

    /** Somebody has heard the appeal, and the revocation stands. */
    public boolean appealRejected() {
        return lastIs("appeal-rejected");
    }

    private boolean lastIs(String change) {
        return history != null && !history.isEmpty() && history.getLast().change().equals(change);
    }

    /** What was said last: by its holder, or by whoever decided. */
    public @Nullable String lastReason() {
        return history == null || history.isEmpty() ? null : history.getLast().reason();
    }

    /** Whoever revoked it last. */
    public @Nullable UUID revokedBy() {
        return history == null
                ? null
                : history.reversed().stream()
                        .filter(it -> it.change().equals("revoked"))
                        .findFirst()
                        .map(Change::by)
                        .orElse(null);
    }

    public boolean revoked() {
        return status.equals("revoked");
    }

    public boolean active() {
        return status.equals("active");
    }

    /** Neither ended for good nor followed by another, so that renewing it is worth a thought. */
    public boolean goesOn() {
        return renewedBy == null && !revoked();
    }

    public boolean suspended() {
        return status.equals("suspended");
    }
}

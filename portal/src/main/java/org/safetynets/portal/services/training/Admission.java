package org.safetynets.portal.services.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for a seat in a cohort, and what a trainer answered.
 *
 * @param status {@code asked}, {@code admitted}, {@code declined} or {@code taken-back}
 * @param missing the signs of readiness the person did not say yes to
 * @param waitlistPlace where an admitted person waits, if no seat was free
 */
public record Admission(
        UUID admissionId,
        UUID organizationId,
        UUID cohortId,
        UUID personId,
        String status,
        Instant askedAt,
        List<Answer> answers,
        List<Sign> missing,
        @Nullable String reason,
        @Nullable Instant decidedAt,
        @Nullable UUID enrolmentId,
        @Nullable Integer waitlistPlace) {

    /**
     * What somebody says of one sign of readiness.
     *
     * @param readiness {@code yes}, {@code not-yet} or {@code not-sure}
     */
    public record Answer(String requirement, String readiness, @Nullable String note) {}

    /** A sign of readiness, as the standard words it. */
    public record Sign(String code, Said title) {}

    /** What somebody says when they ask. */
    public record Asking(List<Answer> answers) {}

    /** A trainer's yes, with the signs that they are convinced of. */
    public record Admitting(String reason, List<String> accepted) {}

    /** What they say of one sign; null where they left it open. */
    public @Nullable Answer answer(String sign) {
        return answers.stream()
                .filter(it -> it.requirement().equals(sign))
                .findFirst()
                .orElse(null);
    }

    public boolean waits() {
        return status.equals("asked");
    }

    public boolean declined() {
        return status.equals("declined");
    }
}

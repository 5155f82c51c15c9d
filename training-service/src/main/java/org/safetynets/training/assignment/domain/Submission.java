package org.safetynets.training.assignment.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.enrolment.domain.EnrolmentId;

/**
 * What somebody handed in for an assignment, in words, as a file, or both.
 *
 * @param number 1 for the first, rising with each that had to be done again
 * @param late whether it came after the assignment was due
 */
public record Submission(
        UUID id,
        OrganizationId organization,
        UUID assignment,
        EnrolmentId enrolment,
        PersonId person,
        int number,
        @Nullable String text,
        @Nullable UUID fileId,
        Instant submittedAt,
        boolean late,
        @Nullable Marking marking,
        long version) {

    public Submission marked(Marking word) {
        return new Submission(
                id,
                organization,
                assignment,
                enrolment,
                person,
                number,
                text,
                fileId,
                submittedAt,
                late,
                word,
                version + 1);
    }
}

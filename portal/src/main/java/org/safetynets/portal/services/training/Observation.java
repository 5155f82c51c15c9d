package org.safetynets.portal.services.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one observer saw in one meeting.
 *
 * @param mean of all criteria, once it is signed
 */
public record Observation(
        UUID observationId,
        UUID enrolmentId,
        UUID candidateId,
        UUID observerId,
        String requirement,
        UUID meetingId,
        String kind,
        LocalDate heldOn,
        List<Score> scores,
        @Nullable String remark,
        @Nullable BigDecimal mean,
        @Nullable Instant signedAt,
        long version) {

    /** One line of the rubric, scored 1 to 4. */
    public record Score(String criterion, int score, @Nullable String comment) {}

    /** All lines scored so far, in the place of what was. */
    public record Scores(List<Score> scores, @Nullable String remark) {}

    public boolean signed() {
        return signedAt != null;
    }

    public Optional<Score> of(String criterion) {
        return scores.stream().filter(it -> it.criterion().equals(criterion)).findFirst();
    }
}

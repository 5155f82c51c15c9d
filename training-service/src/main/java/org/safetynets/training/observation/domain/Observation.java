package org.safetynets.training.observation.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.enrolment.domain.EnrolmentId;

/**
 * What one observer saw in one meeting; theirs alone until it is signed, and the same for ever
 * after.
 *
 * @param seenBy who has read it since it was signed, and so cannot observe this meeting on their
 *     own
 */
public record Observation(
        UUID id,
        OrganizationId organization,
        EnrolmentId enrolment,
        PersonId candidate,
        PersonId observer,
        String requirement,
        ObservedMeeting meeting,
        List<RubricScore> scores,
        @Nullable String remark,
        Set<PersonId> seenBy,
        Instant startedAt,
        @Nullable Instant signedAt,
        long version) {

    private static final int DECIMALS = 2;

    public Observation {
        scores = List.copyOf(scores);
        seenBy = Set.copyOf(seenBy);
    }

    public boolean isSigned() {
        return signedAt != null;
    }

    public Observation scored(List<RubricScore> all, @Nullable String words) {
        return with(all, words, seenBy, null);
    }

    public Observation signed(Instant at) {
        return with(scores, remark, seenBy, at);
    }

    public Observation readBy(PersonId reader) {
        var more = new HashSet<>(seenBy);
        more.add(reader);
        return with(scores, remark, more, signedAt);
    }

    private Observation with(
            List<RubricScore> all,
            @Nullable String words,
            Set<PersonId> readers,
            @Nullable Instant signed) {
        return new Observation(
                id,
                organization,
                enrolment,
                candidate,
                observer,
                requirement,
                meeting,
                all,
                words,
                readers,
                startedAt,
                signed,
                version + 1);
    }

    /** Of all criteria, cut so that nobody passes by rounding. */
    public BigDecimal mean() {
        var sum = scores.stream().mapToInt(RubricScore::score).sum();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(scores.size()), DECIMALS, RoundingMode.DOWN);
    }

    public int lowest(Predicate<String> criteria) {
        return scores.stream()
                .filter(it -> criteria.test(it.criterion()))
                .mapToInt(RubricScore::score)
                .min()
                .orElse(Rubric.HIGHEST);
    }
}

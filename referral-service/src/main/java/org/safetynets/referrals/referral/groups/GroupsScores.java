package org.safetynets.referrals.referral.groups;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.OwnScores;
import org.safetynets.referrals.referral.domain.Summary.Measured;
import org.safetynets.referrals.referral.domain.Summary.Point;
import org.safetynets.referrals.referral.domain.Summary.Score;
import org.springframework.stereotype.Component;

/** Scores as group-service tells them. */
@Component
class GroupsScores implements OwnScores {

    private static final String REASON = "the partner chooses what to show";

    private final Groups groups;

    GroupsScores(Groups groups) {
        this.groups = groups;
    }

    /** What is asked. */
    record Question(UUID organizationId, UUID personId) {}

    /** Each measure with scores. */
    record Answer(List<OfMeasure> measures) {}

    record OfMeasure(
            String measure,
            Map<String, String> names,
            int lowest,
            int highest,
            boolean lowerIsBetter,
            List<AtPoint> scores) {

        Measured restore() {
            var points = scores.stream().map(AtPoint::restore).toList();
            return new Measured(measure, names, lowest, highest, lowerIsBetter, points);
        }
    }

    record AtPoint(String point, int score) {

        Score restore() {
            return new Score(Point.valueOf(point.toUpperCase(Locale.ROOT)), score);
        }
    }

    @Override
    public Optional<List<Measured>> of(OrganizationId organization, PersonId partner) {
        var question = new Question(organization.value(), partner.value());
        return groups.ask("/internal/scores", question, REASON, Answer.class)
                .map(it -> it.measures().stream().map(OfMeasure::restore).toList());
    }
}

package org.safetynets.referrals.referral.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.OwnScores;
import org.safetynets.referrals.referral.domain.Preview;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.ReferralWithdrawn;
import org.safetynets.referrals.referral.domain.Referrals;
import org.safetynets.referrals.referral.domain.Refused;
import org.safetynets.referrals.referral.domain.Summaries;
import org.safetynets.referrals.referral.domain.Summary;
import org.safetynets.referrals.referral.domain.Summary.Measured;
import org.safetynets.referrals.referral.domain.SummaryId;
import org.springframework.stereotype.Service;

/**
 * A partner chooses which of their scores a counselor might see, and looks at them as they would be
 * shown. Nothing is shown by that: turning the dial is.
 */
@Service
public class Previewing {

    private final Referrals referrals;
    private final OwnScores scores;
    private final Summaries summaries;
    private final Clock clock;

    Previewing(Referrals referrals, OwnScores scores, Summaries summaries, Clock clock) {
        this.referrals = referrals;
        this.scores = scores;
        this.summaries = summaries;
        this.clock = clock;
    }

    /** What there is to choose from; {@link NobodyAnswers} while it cannot be asked for. */
    public Optional<ChoiceResult> choices(PersonId partner, ReferralId id) {
        return referrals.ofPartner(partner, id).map(this::choices);
    }

    private ChoiceResult choices(Referral referral) {
        return scores.of(referral.origin().organization(), referral.claimed().partner())
                .<ChoiceResult>map(Choices::new)
                .orElseGet(NobodyAnswers::new);
    }

    /** Keeps the scores of the measures as they are now, sealed and for the partner alone. */
    public Optional<PreviewResult> preview(PersonId partner, ReferralId id, Set<String> measures) {
        return referrals.ofPartner(partner, id).map(it -> preview(it, measures));
    }

    private PreviewResult preview(Referral referral, Set<String> measures) {
        if (referral.claimed().isWithdrawn()) {
            return new NotPreviewed(new Refused(new ReferralWithdrawn()));
        }
        return switch (choices(referral)) {
            case NobodyAnswers it -> it;
            case Choices(var all) -> {
                var chosen = all.stream().filter(it -> measures.contains(it.measure())).toList();
                yield chosen.size() == measures.size()
                        ? new Previewed(keep(referral, chosen))
                        : new NoSuchScores();
            }
        };
    }

    private Preview keep(Referral referral, List<Measured> chosen) {
        var preview =
                new Preview(
                        new SummaryId(Ids.next()),
                        referral.id(),
                        referral.claimed().partner(),
                        new Summary(chosen),
                        Moments.now(clock));
        summaries.keep(preview);
        return preview;
    }

    /** Outcome of asking what there is. */
    public sealed interface ChoiceResult permits Choices, NobodyAnswers {}

    /** Outcome of previewing. */
    public sealed interface PreviewResult
            permits Previewed, NoSuchScores, NobodyAnswers, NotPreviewed {}

    /** By the codes of the measures. */
    public record Choices(List<Measured> measures) implements ChoiceResult {}

    public record Previewed(Preview preview) implements PreviewResult {}

    /** One of the measures has no scores of the partner. */
    public record NoSuchScores() implements PreviewResult {}

    /** group-service cannot be asked now. */
    public record NobodyAnswers() implements ChoiceResult, PreviewResult {}

    public record NotPreviewed(Refused why) implements PreviewResult {}
}

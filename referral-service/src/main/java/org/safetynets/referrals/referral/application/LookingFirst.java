package org.safetynets.referrals.referral.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.Attendance;
import org.safetynets.referrals.referral.domain.AttendanceBand;
import org.safetynets.referrals.referral.domain.CounselorsView;
import org.safetynets.referrals.referral.domain.Details;
import org.safetynets.referrals.referral.domain.Dial;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Referrals;
import org.safetynets.referrals.referral.domain.Summaries;
import org.safetynets.referrals.referral.domain.SummaryId;
import org.springframework.stereotype.Service;

/** A partner looks at what their counselor sees, or would see with the dial elsewhere. */
@Service
public class LookingFirst {

    private final Referrals referrals;
    private final Attendance attendance;
    private final Summaries summaries;
    private final Clock clock;

    LookingFirst(Referrals referrals, Attendance attendance, Summaries summaries, Clock clock) {
        this.referrals = referrals;
        this.attendance = attendance;
        this.summaries = summaries;
        this.clock = clock;
    }

    /** As it is now; empty when the partner has no such referral. */
    public Optional<CounselorsView> now(PersonId partner, ReferralId id) {
        var now = Moments.now(clock);
        return referrals
                .ofPartner(partner, id)
                .map(it -> seen(it, it.disclosure(now).dial(), it.summary(now)));
    }

    /**
     * As it would be; empty also when there is no such summary to be signed for.
     *
     * @param summary that goes with D4
     */
    public Optional<CounselorsView> at(
            PersonId partner, ReferralId id, Dial dial, Optional<SummaryId> summary) {
        var now = Moments.now(clock);
        return referrals
                .ofPartner(partner, id)
                .filter(
                        it ->
                                summary.isEmpty()
                                        || summaries
                                                .signable(partner, id, summary.get(), now)
                                                .isPresent())
                .map(it -> seen(it, dial, summary));
    }

    private CounselorsView seen(Referral referral, Dial dial, Optional<SummaryId> summary) {
        var now = Moments.now(clock);
        var partner = referral.claimed().partner();
        return referral.seenAt(
                dial,
                new Details(
                        attendance(referral, dial),
                        summary.flatMap(
                                it -> summaries.signable(partner, referral.id(), it, now))));
    }

    private Optional<AttendanceBand> attendance(Referral referral, Dial dial) {
        if (dial.compareTo(Dial.D3) < 0 || referral.claimed().isWithdrawn()) {
            return Optional.empty();
        }
        var window = List.of(referral.attendance(Moments.now(clock)));
        var bands = attendance.of(window, Attendance.Occasion.THE_PARTNER_LOOKS_FIRST);
        return Optional.ofNullable(bands.get(referral.id()));
    }
}

package org.safetynets.referrals.referral.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * A counselor's word to a partner that a group may help, and what became of it.
 *
 * <p>It begins as a code without a person. The partner claims it under their pseudonym; from then
 * on its status follows their seats in the organization until it closes, for good. What the
 * counselor learns is decided by {@link DisclosurePolicy} alone.
 *
 * @param ending by whom it was closed; empty while it is open, and where that was never noted
 * @param announced what the other services were last told
 */
public record Referral(
        ReferralId id,
        Origin origin,
        Handover handover,
        ReferralStatus status,
        Optional<Claim> claim,
        Optional<Ending> ending,
        Disclosure announced,
        long version) {

    private static final ClaimPolicy CLAIMABLE =
            ClaimPolicy.CODE_IS_UNUSED
                    .and(ClaimPolicy.CODE_HAS_NOT_EXPIRED)
                    .and(ClaimPolicy.CLAIMANT_IS_NOT_THE_COUNSELOR)
                    .and(ClaimPolicy.CLAIMANT_IS_AS_REAL_AS_THE_REFERRAL);

    public static ReferringResult refer(
            ReferralId id, Origin origin, Map<UrgentFlag, UrgentAnswer> answers, ClaimCode code) {
        var flags = ReferringPolicy.referFirst(answers);
        if (!flags.isEmpty()) {
            return new ReferringResult.ReferElsewhere(flags);
        }
        var referral =
                new Referral(
                        id,
                        origin,
                        Handover.of(code, origin.at()),
                        ReferralStatus.RECEIVED,
                        Optional.empty(),
                        Optional.empty(),
                        Disclosure.NOTHING,
                        1);
        return new ReferringResult.Referred(referral, code);
    }

    /**
     * A partner refers themselves: claimed from the start, without a code for anybody else, and
     * without a counselor who could be shown anything.
     */
    public static Referral ofOneself(
            ReferralId id,
            ConsentId consentId,
            OrganizationId organization,
            PersonId partner,
            Optional<String> suggestedPurpose,
            ClaimCode unused,
            Collection<SeatStatus> seats,
            Instant now) {
        var origin = new Origin(organization, PersonId.NOBODY, "", suggestedPurpose, now, false);
        var signature = new Signature(partner, Signature.Act.REFERRED_THEMSELVES, now);
        var consent = Consent.sign(consentId, origin, Dial.D0, signature);
        return new Referral(
                id,
                origin,
                new Handover(unused.hash(), now),
                Progress.furthest(seats).orElse(ReferralStatus.CONSENTED),
                Optional.of(new Claim(partner, now, consent, Optional.empty())),
                Optional.empty(),
                Disclosure.NOTHING,
                1);
    }

    /** Makes it the partner's, who may already have seats in the organization. */
    public ClaimResult claim(
            ConsentId consentId,
            PersonId by,
            Dial dial,
            Collection<SeatStatus> seats,
            Instant now) {
        if (dial == Dial.D4) {
            return new Refused(new SummaryNotPreviewed());
        }
        if (!CLAIMABLE.allows(this, by, now)) {
            return new Refused(new CodeNotValid());
        }
        var signature = new Signature(by, Signature.Act.CLAIMED_THE_CODE, now);
        var consent = Consent.sign(consentId, origin, dial, signature);
        var claimed = new Claim(by, now, consent, Optional.empty());
        var next = Progress.furthest(seats).orElse(ReferralStatus.CONSENTED);
        return new ClaimResult.Claimed(with(next, Optional.of(claimed), ending, now));
    }

    /**
     * Replaces the consent by a new one, whichever way the dial goes; closed referrals included.
     *
     * @param previewed the summary that goes with D4, which the partner has seen
     */
    public TurnResult turn(
            ConsentId consentId, Dial dial, Optional<SummaryId> previewed, Instant now) {
        var held = claimed();
        if (held.isWithdrawn()) {
            return new Refused(new ReferralWithdrawn());
        }
        if (dial == Dial.D4 && previewed.isEmpty()) {
            return new Refused(new SummaryNotPreviewed());
        }
        var summary = previewed.filter(it -> dial == Dial.D4);
        var signature = new Signature(held.partner(), Signature.Act.TURNED_THE_DIAL, now);
        var consent = Consent.sign(consentId, origin, dial, summary, signature);
        return new TurnResult.Turned(with(status, Optional.of(held.with(consent)), ending, now));
    }

    /** Ends the consent and, when it is still open, the referral; again is no change. */
    public Referral withdraw(Instant now) {
        var held = claimed();
        if (held.isWithdrawn()) {
            return this;
        }
        var next = reachable(ReferralStatus.WITHDRAWN);
        var by = ended(new Ending(Ending.By.PARTNER, now), next);
        return with(next, Optional.of(held.withdrawn(now)), by, now);
    }

    /**
     * Makes it nobody's, and its code nobody's to claim again; the counselor sees no difference.
     */
    public Referral forgetPartner() {
        return new Referral(
                id,
                origin,
                handover,
                status,
                Optional.of(claimed().forgetPartner()),
                ending,
                announced,
                version + 1);
    }

    /**
     * Follows the partner's seats, one of which has just taken a step; one that the life cycle does
     * not have changes nothing.
     */
    public Referral follow(SeatStatus step, Collection<SeatStatus> seats, Instant now) {
        var by = step == SeatStatus.DECLINED ? Ending.By.ORGANIZATION : Ending.By.PARTNER;
        return to(reachable(Progress.after(status, seats)), new Ending(by, now));
    }

    /**
     * Puts it where the organization says the partner stands with it; a step the life cycle does
     * not have changes nothing.
     */
    public Referral settle(ReferralStatus next, Optional<Reason> reason, Instant now) {
        return to(reachable(next), new Ending(Ending.By.ORGANIZATION, now, reason));
    }

    /** The practice takes its referral back: a code nobody has used works no more. */
    public Referral recall(Instant now) {
        return claim.isPresent() || !now.isBefore(handover.expiresAt())
                ? this
                : new Referral(
                        id,
                        origin,
                        new Handover(handover.code(), now),
                        status,
                        claim,
                        ending,
                        announced,
                        version + 1);
    }

    /**
     * The time for its code is over, and nobody used it. To its counselor that is no change: they
     * see "received", as of every other at D0.
     */
    public Referral expire(Instant now) {
        var over = claim.isEmpty() && !now.isBefore(handover.expiresAt());
        var recalled = handover.expiresAt().isBefore(origin.at().plus(Handover.TERM));
        var by = recalled ? Ending.By.PRACTICE : Ending.By.CLOCK;
        return over ? to(reachable(ReferralStatus.EXPIRED), new Ending(by, now)) : this;
    }

    /** Notices that the consent has run out since the others were told; else changes nothing. */
    public Referral lapse(Instant now) {
        return disclosure(now).equals(announced) ? this : with(status, claim, ending, now);
    }

    /** Whether the partner made it, and no counselor: claimed as it was made. */
    public boolean isOfOneself() {
        return origin.counselor().equals(PersonId.NOBODY)
                && claim.map(Claim::at).filter(origin.at()::equals).isPresent();
    }

    /** Claimed, and no place asked for since. */
    public boolean isUnanswered() {
        return status == ReferralStatus.CONSENTED;
    }

    /** Closes because nobody answered; to the counselor it is closed like any other. */
    public Referral unanswered(Instant now) {
        return isUnanswered()
                ? to(ReferralStatus.NO_RESPONSE, new Ending(Ending.By.CLOCK, now))
                : this;
    }

    /** What the counselor may learn at this moment. */
    public Disclosure disclosure(Instant now) {
        return DisclosurePolicy.decide(status, claim.map(Claim::consent), now);
    }

    public CounselorsView seenByCounselor(Details details, Instant now) {
        return seen(disclosure(now), details);
    }

    /** What they would see if the dial stood there; of a withdrawn one it cannot. */
    public CounselorsView seenAt(Dial dial, Details details) {
        return claimed().isWithdrawn()
                ? seen(Disclosure.NOTHING, Details.NONE)
                : seen(DisclosurePolicy.decide(status, dial), details);
    }

    private CounselorsView seen(Disclosure disclosure, Details details) {
        return new CounselorsView(id, origin, handover.expiresAt(), disclosure, details);
    }

    /** The summary that may be shown at this moment. */
    public Optional<SummaryId> summary(Instant now) {
        return disclosure(now).tellsSummary() ? claimed().consent().summary() : Optional.empty();
    }

    /** Of whom and of which time attendance is told for it. */
    public AttendanceWindow attendance(Instant now) {
        var held = claimed();
        return new AttendanceWindow(
                id,
                origin.organization(),
                held.partner(),
                held.at(),
                AttendanceWindow.turnOfWeek(stoodOpenUntil(now)));
    }

    /** Where nobody noted when it closed, the consent came afterwards. */
    private Instant stoodOpenUntil(Instant now) {
        return status.isClosed()
                ? ending.map(Ending::at).orElseGet(() -> claimed().consent().signature().at())
                : now;
    }

    private ReferralStatus reachable(ReferralStatus next) {
        return status.canBecome(next) ? next : status;
    }

    /** The partner's claim; only a claimed referral has a dial to turn or a way to follow. */
    public Claim claimed() {
        return claim.orElseThrow(() -> new IllegalStateException("Nobody has claimed " + id));
    }

    /** The ending is that of this step, if it closes the referral. */
    private Referral to(ReferralStatus next, Ending by) {
        return next == status ? this : with(next, claim, ended(by, next), by.at());
    }

    /** Once it is closed, that stays as it was. */
    private Optional<Ending> ended(Ending by, ReferralStatus next) {
        return next.isClosed() && !status.isClosed() ? Optional.of(by) : ending;
    }

    private Referral with(
            ReferralStatus next, Optional<Claim> claim, Optional<Ending> ending, Instant now) {
        var told = DisclosurePolicy.decide(next, claim.map(Claim::consent), now);
        return new Referral(id, origin, handover, next, claim, ending, told, version + 1);
    }
}

package org.safetynets.referrals.counselor.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.counselor.domain.CounselorResult.Changed;
import org.safetynets.referrals.counselor.domain.CounselorResult.Refused;
import org.safetynets.referrals.counselor.domain.CounselorStep.Change;

/**
 * A person who counsels, as one organization knows them.
 *
 * <p>They apply; somebody else of the organization checks the credentials and approves or declines;
 * the approval holds until the day of the next check, or until it is suspended. Whoever was
 * declined, lapsed or left may apply again.
 *
 * @param unchecked whether credentials came since the last check
 * @param decisions the earliest first
 */
public record Counselor(
        CounselorId id,
        OrganizationId organization,
        PersonId person,
        Profile profile,
        List<Credential> credentials,
        Standing standing,
        Optional<Check> check,
        boolean unchecked,
        List<Decision> decisions,
        Instant appliedAt,
        long version) {

    public Counselor {
        credentials = List.copyOf(credentials);
        decisions = List.copyOf(decisions);
    }

    public static Changed apply(
            CounselorId id,
            OrganizationId organization,
            PersonId person,
            Profile profile,
            List<Credential> credentials,
            Instant now) {
        var applied =
                new Counselor(
                        id,
                        organization,
                        person,
                        profile,
                        credentials,
                        Standing.APPLIED,
                        Optional.empty(),
                        true,
                        List.of(),
                        now,
                        1);
        return new Changed(applied, new CounselorStep(applied, Change.APPLIED, Optional.empty()));
    }

    /**
     * States profile and credentials anew. An approval stands meanwhile, by the check that was
     * made; who waits, was declined, lapsed or left waits from now on.
     */
    public CounselorResult restate(Profile newer, List<Credential> brought, Instant now) {
        var more = unchecked || !brought.equals(credentials);
        return switch (standing) {
            case APPROVED ->
                    done(
                            with(newer, brought, standing, check, more, decisions, appliedAt),
                            Change.APPLIED,
                            Optional.empty());
            case APPLIED ->
                    done(
                            with(newer, brought, standing, check, true, decisions, appliedAt),
                            Change.APPLIED,
                            Optional.empty());
            case DECLINED, LAPSED, ENDED ->
                    done(
                            with(newer, brought, Standing.APPLIED, check, true, decisions, now),
                            Change.APPLIED,
                            Optional.empty());
            case SUSPENDED -> new Refused(new CounselorStandingForbids(standing));
        };
    }

    /** Somebody of the organization decides. */
    public CounselorResult review(Review review) {
        var refusal = ReviewPolicy.anyRefuses(this, review);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var by = Optional.of(review.by());
        return switch (review.act()) {
            case APPROVE -> done(checked(review), Change.APPROVED, by);
            case RECHECK -> done(checked(review), Change.RECHECKED, by);
            case DECLINE -> done(decided(review, Standing.DECLINED), Change.DECLINED, by);
            case SUSPEND -> done(decided(review, Standing.SUSPENDED), Change.SUSPENDED, by);
            case REINSTATE -> done(decided(review, Standing.APPROVED), Change.REINSTATED, by);
        };
    }

    /** Leaves, whatever the standing; a suspension stays, so that nobody gets round it. */
    public CounselorResult leave() {
        return switch (standing) {
            case APPLIED, APPROVED, DECLINED, LAPSED ->
                    done(standing(Standing.ENDED), Change.ENDED, Optional.empty());
            case SUSPENDED, ENDED -> new Refused(new CounselorStandingForbids(standing));
        };
    }

    /** Notices that the last check no longer holds; empty when it does, or nothing rests on it. */
    public Optional<Changed> lapse(LocalDate today) {
        return standing != Standing.APPROVED || isTrusted(today)
                ? Optional.empty()
                : Optional.of(done(standing(Standing.LAPSED), Change.LAPSED, Optional.empty()));
    }

    /** Notices that the last check soon holds no longer; once for each time it is due. */
    public Optional<Reminded> remind(LocalDate today) {
        return standing == Standing.APPROVED
                ? check.flatMap(it -> it.reminds(today).map(left -> reminded(it, today, left)))
                : Optional.empty();
    }

    private Reminded reminded(Check made, LocalDate today, int daysLeft) {
        var told = Optional.of(made.remindedOn(today));
        return new Reminded(
                with(profile, credentials, standing, told, unchecked, decisions, appliedAt),
                daysLeft);
    }

    /** Approved, by a check that holds today, even before the clock has told anybody. */
    public boolean isTrusted(LocalDate today) {
        return standing == Standing.APPROVED && check.stream().anyMatch(it -> it.holds(today));
    }

    /**
     * Trusted, or not yet decided about: whoever had the role from a coordinator before they
     * applied keeps it until somebody decides.
     */
    public boolean mayRefer(LocalDate today) {
        return isTrusted(today) || (standing == Standing.APPLIED && decisions.isEmpty());
    }

    /** The last day on which all licences hold. */
    public LocalDate licencesEndOn() {
        return credentials.stream()
                .map(Credential::expiresOn)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    boolean allows(Decision.Act act) {
        return switch (act) {
            case APPROVE, DECLINE -> standing == Standing.APPLIED;
            case RECHECK ->
                    switch (standing) {
                        case APPROVED, LAPSED, SUSPENDED -> true;
                        case APPLIED, DECLINED, ENDED -> false;
                    };
            case SUSPEND -> standing == Standing.APPROVED || standing == Standing.LAPSED;
            case REINSTATE -> standing == Standing.SUSPENDED;
        };
    }

    private static Changed done(Counselor after, Change change, Optional<PersonId> by) {
        return new Changed(after, new CounselorStep(after, change, by));
    }

    /** A suspension stays: that the licence holds is not why there is one. */
    private Counselor checked(Review review) {
        var next = standing == Standing.SUSPENDED ? standing : Standing.APPROVED;
        var until = review.recheckOn().orElseGet(() -> ReviewPolicy.latest(this, review));
        var made = Optional.of(new Check(review.today(), until));
        return with(profile, credentials, next, made, false, also(review), appliedAt);
    }

    private Counselor decided(Review review, Standing next) {
        return with(profile, credentials, next, check, unchecked, also(review), appliedAt);
    }

    private Counselor standing(Standing next) {
        return with(profile, credentials, next, check, unchecked, decisions, appliedAt);
    }

    private List<Decision> also(Review review) {
        return Stream.concat(decisions.stream(), Stream.of(review.decision())).toList();
    }

    private Counselor with(
            Profile profile,
            List<Credential> credentials,
            Standing standing,
            Optional<Check> check,
            boolean unchecked,
            List<Decision> decisions,
            Instant appliedAt) {
        return new Counselor(
                id,
                organization,
                person,
                profile,
                credentials,
                standing,
                check,
                unchecked,
                decisions,
                appliedAt,
                version + 1);
    }
}

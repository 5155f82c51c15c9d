package org.safetynets.referrals.counselor.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.Refusal;

/** A rule that every decision about a counselor keeps, named by what must hold. */
interface ReviewPolicy {

    Optional<Refusal> refuses(Counselor counselor, Review review);

    ReviewPolicy REVIEWER_IS_SOMEBODY_ELSE =
            (counselor, review) ->
                    review.by().equals(counselor.person())
                            ? Optional.of(new OwnCredentials())
                            : Optional.empty();

    ReviewPolicy STANDING_ALLOWS_IT =
            (counselor, review) ->
                    counselor.allows(review.act())
                            ? Optional.empty()
                            : Optional.of(new CounselorStandingForbids(counselor.standing()));

    ReviewPolicy EVERY_LICENCE_HOLDS =
            (counselor, review) ->
                    isCheck(review) && counselor.licencesEndOn().isBefore(review.today())
                            ? Optional.of(new LicenceExpired(counselor.licencesEndOn()))
                            : Optional.empty();

    ReviewPolicy IS_CHECKED_AGAIN_IN_TIME =
            (counselor, review) ->
                    isCheck(review)
                            ? review.recheckOn()
                                    .filter(it -> !isInTime(it, counselor, review.today()))
                                    .map(_ -> new RecheckTooLate(latest(counselor, review)))
                            : Optional.empty();

    ReviewPolicy LAST_CHECK_HOLDS_WHEN_REINSTATED =
            (counselor, review) ->
                    review.act() == Decision.Act.REINSTATE
                                    && counselor.check().stream()
                                            .noneMatch(it -> it.holds(review.today()))
                            ? Optional.of(new RecheckOverdue())
                            : Optional.empty();

    List<ReviewPolicy> ALL =
            List.of(
                    REVIEWER_IS_SOMEBODY_ELSE,
                    STANDING_ALLOWS_IT,
                    EVERY_LICENCE_HOLDS,
                    IS_CHECKED_AGAIN_IN_TIME,
                    LAST_CHECK_HOLDS_WHEN_REINSTATED);

    /** The first refusal there is. */
    static Optional<Refusal> anyRefuses(Counselor counselor, Review review) {
        return ALL.stream().flatMap(it -> it.refuses(counselor, review).stream()).findFirst();
    }

    /** Within a year, and not after the first licence runs out. */
    static LocalDate latest(Counselor counselor, Review review) {
        var inAYear = review.today().plusYears(1);
        var end = counselor.licencesEndOn();
        return end.isBefore(inAYear) ? end : inAYear;
    }

    private static boolean isInTime(LocalDate day, Counselor counselor, LocalDate today) {
        return day.isAfter(today)
                && !day.isAfter(today.plusYears(1))
                && !day.isAfter(counselor.licencesEndOn());
    }

    private static boolean isCheck(Review review) {
        return review.act() == Decision.Act.APPROVE || review.act() == Decision.Act.RECHECK;
    }
}

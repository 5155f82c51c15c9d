package org.safetynets.groups.urgent.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.domain.CannotWait;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.joining.domain.Urgency;
import org.safetynets.groups.oncall.domain.Alarm;
import org.safetynets.groups.oncall.domain.AlreadyAcknowledged;
import org.safetynets.groups.oncall.domain.Rota;
import org.safetynets.groups.urgent.domain.UrgentReviewResult.Change;
import org.safetynets.groups.urgent.domain.UrgentReviewResult.UrgentReviewChanged;
import org.safetynets.groups.urgent.domain.UrgentReviewResult.UrgentReviewNotChanged;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * A form to join that cannot wait: opened → taken up, by somebody who then talks with the person.
 * Until then one more on call is called at half and at the full time. What becomes of the request
 * is decided as that of any other.
 *
 * @param person who asked; never called about it, and never shown it
 */
public record UrgentReview(
        UrgentReviewId id,
        OrganizationId organizationId,
        GroupId groupId,
        PlacementId request,
        PersonId person,
        long version,
        Urgency urgency,
        Instant openedAt,
        Alarm alarm,
        @Nullable TakenUp takenUp) {

    private static final Duration EMERGENCY_FOR = Duration.ofDays(1);

    /** Somebody takes care of it. */
    public record TakenUp(PersonId by, Instant at) {}

    public static UrgentReviewChanged open(
            UrgentReviewId id, CannotWait it, Rota rota, Instant now) {
        var request = it.request();
        var first = rota.next(now, List.of(), Set.of(request.personId()));
        return new UrgentReviewChanged(
                new UrgentReview(
                        id,
                        request.organizationId(),
                        request.groupId(),
                        request.id(),
                        request.personId(),
                        1,
                        it.urgency(),
                        now,
                        Alarm.raise(now, it.urgency().within(), first),
                        null),
                Change.OPENED);
    }

    /** Calls the next one if that is due. */
    public Optional<UrgentReviewChanged> escalate(Rota rota, Instant now) {
        if (takenUp != null || !alarm.isDue(now)) {
            return Optional.empty();
        }
        var next = rota.next(now, alarm.called(), Set.of(person));
        return Optional.of(changed(alarm.escalate(now, next), null, Change.ESCALATED));
    }

    /** Nobody else is called any more. */
    public UrgentReviewResult takeUp(PersonId by, Instant now) {
        return takenUp == null
                ? changed(alarm.stop(), new TakenUp(by, now), Change.TAKEN_UP)
                : new UrgentReviewNotChanged(new AlreadyAcknowledged());
    }

    /** Whoever took it up cannot see to it, for example since they fell ill; nobody is called. */
    public UrgentReviewResult takeOver(PersonId by, Instant now) {
        if (takenUp == null) {
            return takeUp(by, now);
        }
        return isTakenUpBy(by)
                ? new UrgentReviewNotChanged(new AlreadyAcknowledged())
                : changed(alarm, new TakenUp(by, now), Change.TAKEN_OVER);
    }

    private UrgentReviewChanged changed(Alarm to, @Nullable TakenUp by, Change change) {
        return new UrgentReviewChanged(with(to, by), change);
    }

    private UrgentReview with(Alarm to, @Nullable TakenUp by) {
        return new UrgentReview(
                id,
                organizationId,
                groupId,
                request,
                person,
                version + 1,
                urgency,
                openedAt,
                to,
                by);
    }

    public boolean isAbout(PersonId somebody) {
        return person.equals(somebody);
    }

    public boolean wasCalled(PersonId somebody) {
        return alarm.called().contains(somebody);
    }

    public boolean isTakenUpBy(PersonId somebody) {
        return takenUp != null && takenUp.by().equals(somebody);
    }

    /** Whether to ask the person may not wait for a better hour: a day after it was taken up. */
    public boolean isEmergency(Instant now) {
        return urgency == Urgency.NOW
                && takenUp != null
                && now.isBefore(takenUp.at().plus(EMERGENCY_FOR));
    }

    public boolean isOverdue(Instant now) {
        return takenUp == null && alarm.acknowledgeBy().isBefore(now);
    }

    /** The same without somebody of the staff who is gone for good. */
    public UrgentReview forget(PersonId gone) {
        var by = takenUp;
        var taken = by != null && by.by().equals(gone) ? new TakenUp(PersonId.NOBODY, by.at()) : by;
        return with(alarm.without(gone), taken);
    }
}

package org.safetynets.groups.joining.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.GroupState.Closed;
import org.safetynets.groups.group.domain.WrongGroupStatus;
import org.safetynets.groups.joining.domain.DecisionResult.Accepted;
import org.safetynets.groups.joining.domain.DecisionResult.Declined;
import org.safetynets.groups.joining.domain.DecisionResult.NotDecided;
import org.safetynets.groups.joining.domain.Departure.Why;
import org.safetynets.groups.joining.domain.PlacementResult.Changed;
import org.safetynets.groups.joining.domain.PlacementResult.NotChanged;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.kernel.Refusal;

/**
 * A person's way into a group: requested → seated, or waitlisted → offered → seated; → left; or
 * declined. Longer than others because every step of the way is here.
 *
 * <p>Of the screening answers only the route is kept here.
 *
 * @param ticket place in the order of the waitlist, once accepted
 * @param since when it got its status
 * @param offeredUntil until when a seat is held for them
 * @param departure how they left
 */
public record Placement(
        PlacementId id,
        OrganizationId organizationId,
        GroupId groupId,
        PersonId personId,
        String pseudonym,
        long version,
        Route route,
        boolean guidelinesAccepted,
        PlacementStatus status,
        @Nullable Long ticket,
        Instant requestedAt,
        Instant since,
        @Nullable Decision decision,
        @Nullable Instant offeredUntil,
        @Nullable Departure departure) {

    /** A request as it begins; a screening that stops makes none. */
    public static Placement request(
            PlacementId id, Group group, Member member, Screening screening, Instant now) {
        if (screening.route() == Route.STOP) {
            throw new IllegalArgumentException("A stopped screening keeps nothing");
        }
        return new Placement(
                id,
                group.organizationId(),
                group.id(),
                member.personId(),
                member.pseudonym(),
                1,
                screening.route(),
                screening.guidelinesAccepted(),
                PlacementStatus.REQUESTED,
                null,
                now,
                now,
                null,
                null,
                null);
    }

    public DecisionResult decide(Decision decision, Group group) {
        if (status != PlacementStatus.REQUESTED) {
            return new NotDecided(new AlreadyDecided(status));
        }
        if (decision.by().equals(personId)) {
            return new NotDecided(new OwnRequest());
        }
        return decision.accept() ? accept(decision, group) : decline(decision);
    }

    private DecisionResult accept(Decision decision, Group group) {
        var objection =
                AcceptancePolicy.ALL.stream()
                        .map(it -> it.objection(this, decision))
                        .flatMap(Optional<Refusal>::stream)
                        .findFirst();
        if (objection.isPresent()) {
            return new NotDecided(objection.get());
        }
        var closed = group.enrolmentClosed(decision.at());
        if (closed.isPresent()) {
            return new NotDecided(closed.get());
        }
        var admission = group.admit();
        if (admission.isEmpty()) {
            return new NotDecided(new WrongGroupStatus(group.status()));
        }
        var given = admission.get();
        var next = given.seated() ? PlacementStatus.SEATED : PlacementStatus.WAITLISTED;
        return new Accepted(to(next, given.ticket(), decision.at(), decision), given.group());
    }

    private DecisionResult decline(Decision decision) {
        return new Declined(to(PlacementStatus.DECLINED, null, decision.at(), decision));
    }

    /** The first of the waitlist is offered the seat that became free, for a while. */
    public Placement offer(Instant now, Duration term) {
        if (status != PlacementStatus.WAITLISTED) {
            throw new IllegalStateException("Only who waits is offered a seat, not " + status);
        }
        return to(PlacementStatus.OFFERED, ticket, now, decision, now.plus(term), null);
    }

    /** Takes the seat offered, in time and while there is a group to sit in. */
    public PlacementResult takeOffer(Group group, Instant now) {
        if (group.state() instanceof Closed) {
            return new NotChanged(new WrongGroupStatus(group.status()));
        }
        if (status != PlacementStatus.OFFERED || offeredUntil == null) {
            return new NotChanged(new NoOffer());
        }
        return now.isBefore(offeredUntil)
                ? new Changed(to(PlacementStatus.SEATED, ticket, now, decision))
                : new NotChanged(new OfferRanOut(offeredUntil));
    }

    /** The offer ends, if its time is over; whoever let it pass can ask again. */
    public Optional<Placement> lapse(Instant now) {
        return status == PlacementStatus.OFFERED
                        && offeredUntil != null
                        && !now.isBefore(offeredUntil)
                ? Optional.of(left(Departure.OFFER_RAN_OUT, now))
                : Optional.empty();
    }

    /** Leaves, from wherever the person is on the way; nobody else is asked. */
    public Placement leave(Instant now) {
        return left(Departure.OWN, now);
    }

    /** Is on the way no more, since the group has ended. */
    public Placement groupEnded(Instant now) {
        return left(Departure.GROUP_ENDED, now);
    }

    /** Whether it came to nothing because the group ended. */
    public boolean endedWithGroup() {
        return departure != null && departure.why() == Why.GROUP_ENDED;
    }

    /** Is taken out of the group, and may appeal. */
    public Placement remove(PersonId by, String reason, Instant now) {
        return left(new Departure(Why.REMOVED, by, reason, null), now);
    }

    /** Says something against a removal, once. */
    public PlacementResult appeal(String text, Instant now) {
        if (departure == null || departure.why() != Why.REMOVED) {
            return new NotChanged(new NotRemoved());
        }
        return departure.appeal() == null
                ? new Changed(with(departure.appealed(text, now)))
                : new NotChanged(new AlreadyAppealed());
    }

    /** Somebody else than whoever removed the person decides. */
    public PlacementResult decideAppeal(boolean upheld, PersonId by, String answer) {
        var appeal = departure == null ? null : departure.appeal();
        if (departure == null || appeal == null || appeal.upheld() != null) {
            return new NotChanged(new NoOpenAppeal());
        }
        return by.equals(departure.by())
                ? new NotChanged(new OwnRemoval())
                : new Changed(with(departure.decided(appeal, upheld, by, answer)));
    }

    /** Whether the person was removed and may not ask again. */
    public boolean keepsOut() {
        return departure != null && departure.keepsOut();
    }

    private Placement left(Departure how, Instant now) {
        return to(PlacementStatus.LEFT, ticket, now, decision, null, how);
    }

    private Placement with(Departure departure) {
        return to(status, ticket, since, decision, null, departure);
    }

    private Placement to(
            PlacementStatus status,
            @Nullable Long ticket,
            Instant now,
            @Nullable Decision decision) {
        return to(status, ticket, now, decision, null, null);
    }

    private Placement to(
            PlacementStatus status,
            @Nullable Long ticket,
            Instant now,
            @Nullable Decision decision,
            @Nullable Instant offeredUntil,
            @Nullable Departure departure) {
        return new Placement(
                id,
                organizationId,
                groupId,
                personId,
                pseudonym,
                version + 1,
                route,
                guidelinesAccepted,
                status,
                ticket,
                requestedAt,
                now,
                decision,
                offeredUntil,
                departure);
    }
}

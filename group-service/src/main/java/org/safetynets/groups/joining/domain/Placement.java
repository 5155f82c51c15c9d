package org.safetynets.groups.joining.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.WrongGroupStatus;
import org.safetynets.groups.joining.domain.DecisionResult.Accepted;
import org.safetynets.groups.joining.domain.DecisionResult.Declined;
import org.safetynets.groups.joining.domain.DecisionResult.NotDecided;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.kernel.Refusal;

/**
 * A person's way into a group: requested → seated or waitlisted → left; or declined.
 *
 * <p>Of the screening answers only the route is kept.
 *
 * @param ticket place in the order of the waitlist, once accepted
 * @param since when it got its status
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
        @Nullable Decision decision) {

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

    /** The first of the waitlist gets the seat that became free. */
    public Placement moveUp(Instant now) {
        if (status != PlacementStatus.WAITLISTED) {
            throw new IllegalStateException("Only who waits moves up, not " + status);
        }
        return to(PlacementStatus.SEATED, ticket, now, decision);
    }

    /** Leaves, from wherever the person is on the way; nobody else is asked. */
    public Placement leave(Instant now) {
        return to(PlacementStatus.LEFT, ticket, now, decision);
    }

    private Placement to(
            PlacementStatus status,
            @Nullable Long ticket,
            Instant now,
            @Nullable Decision decision) {
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
                decision);
    }
}

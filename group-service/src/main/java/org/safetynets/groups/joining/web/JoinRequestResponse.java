package org.safetynets.groups.joining.web;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.joining.domain.DeclineReason;
import org.safetynets.groups.joining.domain.Departure;
import org.safetynets.groups.joining.domain.Member;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Resource;
import org.safetynets.groups.joining.domain.Route;
import org.safetynets.groups.joining.domain.Screening;

/**
 * A request to join, as the one who asked and the ones who decide see it.
 *
 * @param joinRequestId none when the screening stopped: nothing was kept
 * @param seat once accepted
 * @param suggestedPurposes codes of purposes that may suit better; said only in that answer, too
 * @param declinedBecause what the person may know of why they were declined, for them alone
 * @param removedBecause why the person was removed, for them alone
 * @param appeal what they said to that, and what came of it, for them alone
 * @param resources kinds of help to show at once; said only in the answer to asking
 */
public record JoinRequestResponse(
        @Nullable UUID joinRequestId,
        UUID groupId,
        String groupName,
        UUID organizationId,
        UUID personId,
        String pseudonym,
        Route route,
        @Nullable Status status,
        @Nullable Seat seat,
        @Nullable Set<Resource> resources,
        @Nullable Set<String> suggestedPurposes,
        @Nullable Instant requestedAt,
        @Nullable DeclineReason declinedBecause,
        @Nullable String removedBecause,
        @Nullable OwnAppeal appeal) {

    /**
     * An appeal against a removal.
     *
     * @param upheld whether they may come again; none while it waits
     * @param answer of whoever decided
     */
    record OwnAppeal(
            @Nullable String text, Instant at, @Nullable Boolean upheld, @Nullable String answer) {

        static OwnAppeal of(Departure.Appeal it) {
            return new OwnAppeal(it.text(), it.at(), it.upheld(), it.answer());
        }
    }

    enum Status {
        REQUESTED,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    enum Seat {
        OFFERED,
        SEATED,
        WAITLISTED;

        static @Nullable Seat of(PlacementStatus it) {
            return switch (it) {
                case OFFERED -> OFFERED;
                case SEATED -> SEATED;
                case WAITLISTED -> WAITLISTED;
                case REQUESTED, DECLINED, LEFT -> null;
            };
        }
    }

    public static JoinRequestResponse of(Placement it, Group group) {
        return of(it, group, null);
    }

    /**
     * As the person themselves sees it: also why they were declined or removed, and what they said
     * to it.
     */
    public static JoinRequestResponse own(Placement it, Group group) {
        var seen = of(it, group, null);
        var departure = it.departure();
        var appeal = departure == null ? null : departure.appeal();
        return new JoinRequestResponse(
                seen.joinRequestId(),
                seen.groupId(),
                seen.groupName(),
                seen.organizationId(),
                seen.personId(),
                seen.pseudonym(),
                seen.route(),
                seen.status(),
                seen.seat(),
                null,
                null,
                seen.requestedAt(),
                it.decision() == null ? null : it.decision().told(),
                departure == null ? null : departure.reason(),
                appeal == null ? null : OwnAppeal.of(appeal));
    }

    static JoinRequestResponse of(Placement it, Group group, @Nullable Set<Resource> resources) {
        return new JoinRequestResponse(
                it.id().value(),
                group.id().value(),
                group.profile().name(),
                group.organizationId().value(),
                it.personId().value(),
                it.pseudonym(),
                it.route(),
                status(it.status()),
                Seat.of(it.status()),
                resources,
                null,
                it.requestedAt(),
                null,
                null,
                null);
    }

    JoinRequestResponse suggesting(Set<String> purposes) {
        return new JoinRequestResponse(
                joinRequestId,
                groupId,
                groupName,
                organizationId,
                personId,
                pseudonym,
                route,
                status,
                seat,
                resources,
                purposes.isEmpty() ? null : purposes,
                requestedAt,
                declinedBecause,
                removedBecause,
                appeal);
    }

    static JoinRequestResponse stopped(Screening screening, Group group, Member member) {
        return new JoinRequestResponse(
                null,
                group.id().value(),
                group.profile().name(),
                group.organizationId().value(),
                member.personId().value(),
                member.pseudonym(),
                screening.route(),
                null,
                null,
                screening.resources(),
                null,
                null,
                null,
                null,
                null);
    }

    private static Status status(PlacementStatus it) {
        return switch (it) {
            case REQUESTED -> Status.REQUESTED;
            case OFFERED, SEATED, WAITLISTED -> Status.ACCEPTED;
            case DECLINED -> Status.DECLINED;
            case LEFT -> Status.WITHDRAWN;
        };
    }
}

package org.safetynets.groups.mine;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.safetynets.groups.group.application.GroupAccess;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.group.web.GroupResponses;
import org.safetynets.groups.joining.application.Offers;
import org.safetynets.groups.joining.application.RemovingMembers;
import org.safetynets.groups.joining.application.TakingSeats;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.groups.joining.web.JoinRequestResponse;
import org.safetynets.groups.joining.web.PlacementAnswers;
import org.safetynets.groups.meetings.application.ComingOccurrences;
import org.safetynets.groups.mine.MineResponse.SeatResponse;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the caller holds; leaving is always theirs to do. */
@RestController
@RequestMapping("/api/groups/mine")
@AllowSignedIn
class MineController {

    private final Placements placements;
    private final Groups groups;
    private final TakingSeats seats;
    private final Offers offers;
    private final RemovingMembers removing;
    private final GroupResponses responses;
    private final ComingOccurrences occurrences;
    private final Clock clock;

    MineController(
            Placements placements,
            Groups groups,
            TakingSeats seats,
            Offers offers,
            RemovingMembers removing,
            GroupResponses responses,
            ComingOccurrences occurrences,
            Clock clock) {
        this.placements = placements;
        this.groups = groups;
        this.seats = seats;
        this.offers = offers;
        this.removing = removing;
        this.responses = responses;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    @GetMapping
    MineResponse mine(Caller caller) {
        var all = placements.ofPerson(caller.personId());
        var led =
                groups.ledBy(caller.personId()).stream()
                        .filter(it -> GroupAccess.leads(caller, it))
                        .toList();
        return new MineResponse(
                withGroup(all.stream().filter(MineController::holdsSeat), this::seat),
                withGroup(all.stream(), JoinRequestResponse::own),
                responses.of(led));
    }

    /** Gives up the seat, the place on the waitlist or the request in that group. */
    @DeleteMapping("/seats/{groupId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable UUID groupId, Caller caller) {
        if (seats.leave(caller.personId(), new GroupId(groupId)).isEmpty()) {
            throw new NotFoundException();
        }
    }

    /** Takes the seat that is held for the caller. */
    @PostMapping("/seats/{groupId}/accept")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable UUID groupId, Caller caller) {
        PlacementAnswers.of(offers.accept(caller.personId(), new GroupId(groupId)));
    }

    /** What the caller says against being removed; somebody else than who did it decides. */
    record AppealRequest(@NotBlank @Size(max = 2000) String text) {}

    @PostMapping("/requests/{joinRequestId}/appeal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void appeal(
            @PathVariable UUID joinRequestId,
            @Valid @RequestBody AppealRequest request,
            Caller caller) {
        var id = new PlacementId(joinRequestId);
        PlacementAnswers.of(removing.appeal(caller.personId(), id, request.text().strip()));
    }

    private <T> List<T> withGroup(Stream<Placement> all, BiFunction<Placement, Group, T> make) {
        return all.flatMap(
                        it ->
                                groups.find(it.organizationId(), it.groupId()).stream()
                                        .map(group -> make.apply(it, group)))
                .toList();
    }

    private SeatResponse seat(Placement it, Group group) {
        return new SeatResponse(
                group.id().value(),
                group.organizationId().value(),
                group.profile().name(),
                group.status(),
                it.status(),
                it.offeredUntil(),
                occurrences.next(group, clock.instant()).orElse(null));
    }

    private static boolean holdsSeat(Placement it) {
        return it.status().live() && it.status() != PlacementStatus.REQUESTED;
    }
}

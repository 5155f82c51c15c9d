package org.safetynets.groups.finder;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Other groups for somebody whose request was declined. */
@RestController
class AlternativesController {

    private static final int SOME = 5;

    private final Placements placements;
    private final Groups groups;
    private final Finder finder;
    private final Clock clock;

    AlternativesController(Placements placements, Groups groups, Finder finder, Clock clock) {
        this.placements = placements;
        this.groups = groups;
        this.finder = finder;
        this.clock = clock;
    }

    /** Groups of the same purpose with a seat free, of any organization, by weekday and time. */
    @GetMapping("/api/groups/mine/requests/{joinRequestId}/alternatives")
    @AllowSignedIn
    List<ListingResponse> alternatives(@PathVariable UUID joinRequestId, Caller caller) {
        var request =
                placements.ofPerson(caller.personId()).stream()
                        .filter(it -> it.id().value().equals(joinRequestId))
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        var group =
                groups.find(request.organizationId(), request.groupId())
                        .orElseThrow(NotFoundException::new);
        var now = clock.instant();
        var same = Search.ofPurposeWithSeats(group.profile().purpose().value());
        return finder.find(finder.asked(same, now), null, SOME + 1).hits().stream()
                .filter(it -> !it.groupId().equals(group.id().value()))
                .limit(SOME)
                .map(it -> it.response(now))
                .toList();
    }
}

package org.safetynets.groups.finder;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.GroupState.Open;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.group.web.CharterJson;
import org.safetynets.groups.joining.domain.Invited;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A group that nobody finds, as whoever was invited to it sees it before they ask to join. */
@RestController
class InvitedController {

    private final Invited invited;
    private final Placements placements;
    private final Groups groups;
    private final ListingProjection projection;
    private final MongoConverter converter;
    private final Clock clock;

    InvitedController(
            Invited invited,
            Placements placements,
            Groups groups,
            ListingProjection projection,
            MongoConverter converter,
            Clock clock) {
        this.invited = invited;
        this.placements = placements;
        this.groups = groups;
        this.projection = projection;
        this.converter = converter;
        this.clock = clock;
    }

    /** Nothing is here for anybody else, for who was removed, nor while it takes no requests. */
    @GetMapping("/api/groups/mine/invitations/{groupId}")
    @AllowSignedIn
    ListingResponse group(@PathVariable UUID groupId, Caller caller) {
        var id = new GroupId(groupId);
        var now = clock.instant();
        return invited.to(id, caller.personId())
                .filter(it -> !placements.keptOut(it, id, caller.personId()))
                .flatMap(organization -> groups.find(organization, id))
                .filter(it -> it.takesRequestsOfInvited(now))
                .flatMap(it -> shown(it, now))
                .orElseThrow(NotFoundException::new);
    }

    /** As the finder would show it, if it did. */
    private Optional<ListingResponse> shown(Group group, Instant now) {
        return group.state() instanceof Open open
                ? projection.offer(group, open).listings(now).stream()
                        .findFirst()
                        .map(it -> new Hit(written(it)).response(now))
                        .map(it -> it.with(CharterJson.of(group.profile().charter())))
                : Optional.empty();
    }

    private Document written(Listing listing) {
        var document = new Document();
        converter.write(listing, document);
        return document;
    }
}

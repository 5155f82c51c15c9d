package org.safetynets.portal.services.groups;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

@HttpExchange("/api/groups")
public interface GroupsApi {

    @GetExchange("/purposes")
    List<Purpose> purposes();

    @GetExchange("/listed/{groupId}")
    Listing listed(@PathVariable UUID groupId);

    @GetExchange("/mine")
    Mine mine();

    @DeleteExchange("/mine/seats/{groupId}")
    void leave(@PathVariable UUID groupId);

    /** Takes the seat that is held for the person. */
    @PostExchange("/mine/seats/{groupId}/accept")
    void takeSeat(@PathVariable UUID groupId);

    /** Groups of the same purpose with a place free, for somebody whose request was declined. */
    @GetExchange("/mine/requests/{joinRequestId}/alternatives")
    List<Listing> alternatives(@PathVariable UUID joinRequestId);

    /** Makes a private calendar; a former one ends. */
    @PostExchange("/mine/calendar")
    CalendarFeed makeCalendar(@RequestBody Map<String, String> nothing);

    @DeleteExchange("/mine/calendar")
    void endCalendar();

    @GetExchange("/organizations/{organizationId}/groups?size=100")
    Slice<Group> groups(@PathVariable UUID organizationId);

    @GetExchange("/organizations/{organizationId}/groups/{groupId}")
    Group group(@PathVariable UUID organizationId, @PathVariable UUID groupId);

    /** What happened to a group and why, the newest first. */
    @GetExchange("/organizations/{organizationId}/groups/{groupId}/history")
    List<GroupStep> history(@PathVariable UUID organizationId, @PathVariable UUID groupId);

    /** The group as its members see it. */
    @GetExchange("/organizations/{organizationId}/groups/{groupId}/view")
    GroupView view(@PathVariable UUID organizationId, @PathVariable UUID groupId);

    /** {@code step}: open, pause, resume or close. */
    @PostExchange("/organizations/{organizationId}/groups/{groupId}/{step}")
    Group take(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable String step,
            @RequestBody Map<String, String> reason);

    @GetExchange("/organizations/{organizationId}/groups/{groupId}/roster")
    List<Seat> roster(@PathVariable UUID organizationId, @PathVariable UUID groupId);
}

package org.safetynets.portal.services.groups;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Asking a member to get in touch; removing one with a reason, their appeal, the decision. */
@HttpExchange("/api/groups")
public interface RemovalApi {

    @PostExchange("/mine/requests/{joinRequestId}/appeal")
    void appeal(@PathVariable UUID joinRequestId, @RequestBody Map<String, String> text);

    @PostExchange("/organizations/{organizationId}/groups/{groupId}/members/{personId}/remove")
    void remove(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID personId,
            @RequestBody Map<String, String> reason);

    @PostExchange("/organizations/{organizationId}/groups/{groupId}/members/{personId}/reach")
    Prospect reach(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID personId,
            @RequestBody Map<String, String> nothing);

    @GetExchange("/organizations/{organizationId}/groups/{groupId}/appeals")
    List<Appeal> appeals(@PathVariable UUID organizationId, @PathVariable UUID groupId);

    @PostExchange(
            "/organizations/{organizationId}/groups/{groupId}/appeals/{joinRequestId}/decision")
    void decide(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID joinRequestId,
            @RequestBody Map<String, Object> decision);
}

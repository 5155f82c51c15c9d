package org.safetynets.portal.services.groups;

import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

@HttpExchange("/api/groups/organizations/{organizationId}/groups/{groupId}/join-requests")
public interface JoiningApi {

    @PostExchange
    JoinRequest ask(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @RequestBody Screening screening);

    @GetExchange
    Slice<JoinRequest> requests(@PathVariable UUID organizationId, @PathVariable UUID groupId);

    @PostExchange("/{joinRequestId}/decision")
    JoinRequest decide(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID joinRequestId,
            @RequestBody Decision decision);
}

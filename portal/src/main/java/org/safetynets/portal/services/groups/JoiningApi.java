package org.safetynets.portal.services.groups;

import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

@HttpExchange("/api/groups/organizations/{organizationId}/groups/{groupId}")
public interface JoiningApi {

    @PostExchange("/join-requests")
    JoinRequest ask(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @RequestBody Screening screening);

    @GetExchange("/join-requests?size=100")
    Slice<JoinRequest> requests(@PathVariable UUID organizationId, @PathVariable UUID groupId);

    @PostExchange("/join-requests/{joinRequestId}/decision")
    JoinRequest decide(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID joinRequestId,
            @RequestBody Decision decision);
}

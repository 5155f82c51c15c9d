package org.safetynets.portal.services.groups;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

@HttpExchange("/api/groups/organizations/{organizationId}/groups/{groupId}/charter")
public interface ChartersApi {

    @GetExchange
    CharterState charter(@PathVariable UUID organizationId, @PathVariable UUID groupId);

    @PostExchange("/{version}/accept")
    Acceptance accept(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable int version,
            @RequestBody Map<String, String> nothing);

    @GetExchange("/versions")
    List<CharterVersion> versions(@PathVariable UUID organizationId, @PathVariable UUID groupId);

    @GetExchange("/acceptances")
    List<Acceptance> acceptances(@PathVariable UUID organizationId, @PathVariable UUID groupId);
}

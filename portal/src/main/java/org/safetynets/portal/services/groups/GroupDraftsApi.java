package org.safetynets.portal.services.groups;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * What a coordinator says about a group. Read and written whole, as maps, so that what the portal
 * has no field for is not lost.
 */
@HttpExchange("/api/groups/organizations/{organizationId}/groups")
public interface GroupDraftsApi {

    @PostExchange
    Group draft(@PathVariable UUID organizationId, @RequestBody Map<String, Object> group);

    @GetExchange("/{groupId}")
    Map<String, Object> whole(@PathVariable UUID organizationId, @PathVariable UUID groupId);

    @PutExchange("/{groupId}")
    Group change(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody Map<String, Object> group);
}

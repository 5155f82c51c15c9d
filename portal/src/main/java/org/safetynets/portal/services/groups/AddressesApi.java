package org.safetynets.portal.services.groups;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Where groups meet in person; there is nothing here for who does not come. */
@HttpExchange("/api/groups/organizations/{organizationId}/groups/{groupId}/address")
public interface AddressesApi {

    @GetExchange
    Address address(@PathVariable UUID organizationId, @PathVariable UUID groupId);

    @PutExchange
    Address write(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody Map<String, String> address);
}

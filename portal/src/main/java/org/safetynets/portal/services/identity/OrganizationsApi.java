package org.safetynets.portal.services.identity;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The organizations of the network and how they show themselves. */
@HttpExchange("/api/identity")
public interface OrganizationsApi {

    @GetExchange("/organizations?size=50")
    Slice<Organization> list(@RequestParam int page);

    @GetExchange("/organizations/{organizationId}")
    Organization get(@PathVariable UUID organizationId);

    @PostExchange("/organizations")
    Organization create(@RequestBody OrganizationDetails details);

    @PutExchange("/organizations/{organizationId}")
    Organization change(
            @PathVariable UUID organizationId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody OrganizationDetails details);

    /** {@code step}: suspend or activate. */
    @PostExchange("/organizations/{organizationId}/{step}")
    Organization take(
            @PathVariable UUID organizationId,
            @PathVariable String step,
            @RequestBody Map<String, String> reason);

    @PutExchange("/organizations/{organizationId}/branding")
    Organization brand(
            @PathVariable UUID organizationId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody Branding branding);

    @PutExchange("/organizations/{organizationId}/logo")
    void logo(
            @PathVariable UUID organizationId,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String type,
            @RequestBody byte[] picture);

    @DeleteExchange("/organizations/{organizationId}/logo")
    void removeLogo(@PathVariable UUID organizationId);
}

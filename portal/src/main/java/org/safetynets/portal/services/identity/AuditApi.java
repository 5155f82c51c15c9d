package org.safetynets.portal.services.identity;

import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Who did or read what sensitive thing; filters are from, to, action, actor and about. */
@HttpExchange("/api/identity")
public interface AuditApi {

    @GetExchange("/organizations/{organizationId}/audit?size=50")
    Slice<AuditEntry> of(
            @PathVariable UUID organizationId, @RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/me/audit?size=50")
    Slice<AuditEntry> mine(@RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/audit?size=50")
    Slice<AuditEntry> all(@RequestParam MultiValueMap<String, String> filter);
}

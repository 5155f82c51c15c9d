package org.safetynets.portal.services.identity;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

@HttpExchange("/api/identity")
public interface IdentityApi {

    /** Makes the person known at first sight; the body is empty, the token says it all. */
    @PutExchange("/me")
    Me register(@RequestBody Map<String, Object> nothing);

    @GetExchange("/me")
    Me me();

    @GetExchange("/organizations")
    Slice<Organization> organizations(@RequestParam int page);

    @GetExchange("/organizations/{organizationId}/members")
    Slice<Member> members(@PathVariable UUID organizationId, @RequestParam int size);
}

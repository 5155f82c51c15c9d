package org.safetynets.portal.services.identity;

import java.util.Map;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The person who is looking: who they are here. Empty bodies are empty objects. */
@HttpExchange("/api/identity/me")
public interface IdentityApi {

    /** Makes the person known at first sight; the body is empty, the token says it all. */
    @PutExchange
    Me register(@RequestBody Map<String, Object> nothing);

    @GetExchange
    Me me();

    @PutExchange("/pseudonym")
    Me rename(@RequestBody Map<String, String> pseudonym);

    @PostExchange("/deactivate")
    void rest(@RequestBody Map<String, Object> nothing);

    @PostExchange("/reactivate")
    void takeUp(@RequestBody Map<String, Object> nothing);
}

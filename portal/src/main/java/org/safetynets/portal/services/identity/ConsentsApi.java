package org.safetynets.portal.services.identity;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Texts to sign, and what the person who is looking signed. */
@HttpExchange("/api/identity")
public interface ConsentsApi {

    @GetExchange("/consent-texts?size=100")
    Slice<ConsentText> texts();

    @GetExchange("/me/consents?size=100")
    Slice<Consent> mine();

    @PostExchange("/me/consents")
    Consent sign(@RequestBody Sign signature);

    @PostExchange("/me/consents/{consentId}/withdraw")
    Consent withdraw(@PathVariable UUID consentId, @RequestBody Map<String, Object> nothing);

    @GetExchange("/me/consents/{consentId}/receipt")
    Consent receipt(@PathVariable UUID consentId);
}

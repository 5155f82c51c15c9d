package org.safetynets.portal.services.practices;

import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Where a practice tries its systems out. */
@HttpExchange("/api/referrals/practices/{practiceId}/sandbox")
public interface SandboxApi {

    @GetExchange
    Sandbox sandbox(@PathVariable UUID practiceId);

    /** Begins it anew. */
    @PutExchange
    Sandbox begin(@PathVariable UUID practiceId);

    /** The only field is {@code scene}. */
    @PostExchange("/referrals/{referralId}/play")
    Sandbox.MadeUp play(
            @PathVariable UUID practiceId,
            @PathVariable UUID referralId,
            @RequestBody Map<String, String> scene);
}

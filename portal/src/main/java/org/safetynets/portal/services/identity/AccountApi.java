package org.safetynets.portal.services.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What a person keeps of themselves: ways to sign in, sessions, export and erasure. */
@HttpExchange("/api/identity")
public interface AccountApi {

    @GetExchange("/me/sessions")
    List<Session> sessions();

    @DeleteExchange("/me/sessions/{sessionId}")
    void end(@PathVariable String sessionId);

    @DeleteExchange("/me/sessions")
    void endOthers();

    @GetExchange("/me/credentials")
    List<Credential> credentials();

    @GetExchange("/me/exports")
    Slice<Export> exports();

    @PostExchange("/me/exports")
    Export gather(@RequestBody Map<String, Object> nothing);

    @GetExchange("/me/exports/{exportId}/archive")
    byte[] archive(@PathVariable UUID exportId);

    @GetExchange("/me/erasure/preview")
    ErasurePreview preview();

    @PostExchange("/me/erasure")
    Erasure erase(@RequestBody Map<String, String> pseudonym);

    /** Needs no sign-in: whoever has the code was the person. */
    @PostExchange("/erasures/look")
    ErasureState look(@RequestBody Map<String, String> code);
}

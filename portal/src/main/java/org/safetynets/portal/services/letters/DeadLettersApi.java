package org.safetynets.portal.services.letters;

import java.util.Map;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Every service has the same, below the name of its part of the API. */
@HttpExchange("/api/{part}")
public interface DeadLettersApi {

    @GetExchange("/dead-letters?size=100")
    Slice<DeadLetter> waiting(@PathVariable String part);

    @PostExchange("/dead-letters/{id}/replay")
    DeadLetter replay(
            @PathVariable String part,
            @PathVariable String id,
            @RequestBody Map<String, Object> nothing);

    @PostExchange("/dead-letters/{id}/set-aside")
    DeadLetter setAside(
            @PathVariable String part,
            @PathVariable String id,
            @RequestBody Map<String, String> reason);
}

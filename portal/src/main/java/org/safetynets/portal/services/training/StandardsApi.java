package org.safetynets.portal.services.training;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What facilitators are certified to. */
@HttpExchange("/api/training")
public interface StandardsApi {

    @GetExchange("/standards?size=100")
    Slice<Standard> list();

    @GetExchange("/standards/{standardId}")
    Standard get(@PathVariable UUID standardId);

    /** With the version of the draft, which goes back when it is revised. */
    @GetExchange("/standards/{standardId}")
    ResponseEntity<Standard> versioned(@PathVariable UUID standardId);

    /** All it says, as the file it is loaded from. */
    @GetExchange("/standards/{standardId}/file")
    Map<String, Object> file(@PathVariable UUID standardId);

    @PostExchange(url = "/standards/file", contentType = "application/json")
    List<Standard> load(@RequestBody byte[] file);

    @PutExchange("/standards/{standardId}")
    Standard revise(
            @PathVariable UUID standardId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody Map<String, Object> content);

    /** {@code step}: submit or publish. */
    @PostExchange("/standards/{standardId}/{step}")
    Standard take(
            @PathVariable UUID standardId,
            @PathVariable String step,
            @RequestBody Map<String, Object> details);

    @GetExchange("/standards/{standardId}/comparison")
    Comparison compare(@PathVariable UUID standardId, @RequestParam UUID with);
}

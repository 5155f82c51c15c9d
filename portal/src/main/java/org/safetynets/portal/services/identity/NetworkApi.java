package org.safetynets.portal.services.identity;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What a network administrator looks after; some of it takes longer than a page usually waits. */
@HttpExchange("/api/identity")
public interface NetworkApi {

    @PostExchange("/reconcile")
    Reconciled reconcile(@RequestBody Map<String, Object> nothing);

    @PostExchange("/audit/verify")
    Verification verify(@RequestBody Map<String, Object> nothing);

    /** {@code step}: deactivate or reactivate. */
    @PostExchange("/people/{personId}/{step}")
    void take(
            @PathVariable UUID personId,
            @PathVariable String step,
            @RequestBody Map<String, String> reason);

    @GetExchange("/erasures?status=overdue&size=100")
    Slice<Erasure> overdueErasures();

    @PostExchange(url = "/imports", contentType = "text/csv;charset=UTF-8")
    Import importing(
            @RequestParam String kind, @RequestParam boolean dryRun, @RequestBody byte[] csv);

    @GetExchange("/imports/{importId}")
    Import imported(@PathVariable UUID importId);

    @PostExchange("/imports/{importId}/resume")
    Import resume(@PathVariable UUID importId, @RequestBody Map<String, Object> nothing);
}

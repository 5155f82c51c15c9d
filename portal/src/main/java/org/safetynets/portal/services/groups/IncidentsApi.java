package org.safetynets.portal.services.groups;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The board of what was reported, for a safety lead and whoever was called about it. */
@HttpExchange("/api/groups/organizations/{organizationId}")
public interface IncidentsApi {

    @GetExchange("/incidents?size=50")
    Slice<Incident> board(
            @PathVariable UUID organizationId, @RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/incidents/{incidentId}")
    Incident one(@PathVariable UUID organizationId, @PathVariable UUID incidentId);

    @PostExchange("/incidents/{incidentId}/acknowledge")
    Incident takeUp(
            @PathVariable UUID organizationId,
            @PathVariable UUID incidentId,
            @RequestBody Map<String, String> nothing);

    @PostExchange("/incidents/{incidentId}/messages")
    Incident write(
            @PathVariable UUID organizationId,
            @PathVariable UUID incidentId,
            @RequestBody Map<String, String> text);

    @PostExchange("/incidents/{incidentId}/close")
    Incident close(
            @PathVariable UUID organizationId,
            @PathVariable UUID incidentId,
            @RequestBody Map<String, String> review);

    @PutExchange("/incidents/{incidentId}/severity")
    Incident reclassify(
            @PathVariable UUID organizationId,
            @PathVariable UUID incidentId,
            @RequestBody Map<String, String> severity);

    @PutExchange("/incidents/{incidentId}/steps/{step}")
    Incident tick(
            @PathVariable UUID organizationId,
            @PathVariable UUID incidentId,
            @PathVariable String step,
            @RequestBody Map<String, Boolean> done);

    @DeleteExchange("/incidents/{incidentId}/debriefs/{personId}")
    Incident excuse(
            @PathVariable UUID organizationId,
            @PathVariable UUID incidentId,
            @PathVariable UUID personId);
}

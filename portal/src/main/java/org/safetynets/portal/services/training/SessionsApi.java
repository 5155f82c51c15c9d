package org.safetynets.portal.services.training;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The calendar of a cohort, and who came. */
@HttpExchange("/api/training/organizations/{organizationId}")
public interface SessionsApi {

    @GetExchange("/cohorts/{cohortId}/sessions")
    List<Session> of(@PathVariable UUID organizationId, @PathVariable UUID cohortId);

    @PostExchange("/cohorts/{cohortId}/sessions")
    Session plan(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @RequestBody NewSession session);

    @GetExchange("/sessions/{sessionId}")
    Session get(@PathVariable UUID organizationId, @PathVariable UUID sessionId);

    @PutExchange("/sessions/{sessionId}")
    Session change(
            @PathVariable UUID organizationId,
            @PathVariable UUID sessionId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody NewSession session);

    @DeleteExchange("/sessions/{sessionId}")
    void remove(@PathVariable UUID organizationId, @PathVariable UUID sessionId);

    /** Whoever is left out stays as they were. */
    @PutExchange("/sessions/{sessionId}/attendance")
    Session attendance(
            @PathVariable UUID organizationId,
            @PathVariable UUID sessionId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody Map<String, Map<UUID, String>> attendance);
}

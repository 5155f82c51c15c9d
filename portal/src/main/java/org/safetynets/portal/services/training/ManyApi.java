package org.safetynets.portal.services.training;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What concerns many of a cohort at once: messages, files of scores, seats. */
@HttpExchange("/api/training/organizations/{organizationId}")
public interface ManyApi {

    @GetExchange("/cohorts/{cohortId}/messages?size=20")
    Slice<CohortMessage> messages(@PathVariable UUID organizationId, @PathVariable UUID cohortId);

    @PostExchange("/cohorts/{cohortId}/messages")
    CohortMessage write(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @RequestBody CohortMessage.Written message);

    @PostExchange(url = "/cohorts/{cohortId}/score-imports", contentType = "text/csv;charset=UTF-8")
    ImportReport scores(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @RequestParam boolean dryRun,
            @RequestBody byte[] csv);

    @PostExchange(
            url = "/sessions/{sessionId}/attendance-imports",
            contentType = "text/csv;charset=UTF-8")
    ImportReport attendance(
            @PathVariable UUID organizationId,
            @PathVariable UUID sessionId,
            @RequestParam boolean dryRun,
            @RequestBody byte[] csv);

    @PostExchange("/cohorts/{cohortId}/bulk-marks")
    Bulk mark(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @RequestBody Map<String, List<Map<String, Object>>> marks);

    @PostExchange("/cohorts/{cohortId}/bulk-enrolments")
    Bulk enrol(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @RequestBody Map<String, List<UUID>> people);

    @GetExchange("/bulk/{bulkId}")
    Bulk bulk(@PathVariable UUID organizationId, @PathVariable UUID bulkId);
}

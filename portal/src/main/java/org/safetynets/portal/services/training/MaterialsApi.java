package org.safetynets.portal.services.training;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Files, and the materials of a cohort. */
@HttpExchange("/api/training/organizations/{organizationId}")
public interface MaterialsApi {

    /** {@code purpose}: material, submission or certificate. */
    @PostExchange(url = "/files", contentType = "application/octet-stream")
    StoredFile upload(
            @PathVariable UUID organizationId,
            @RequestParam String purpose,
            @RequestHeader(HttpHeaders.CONTENT_DISPOSITION) String disposition,
            @RequestBody byte[] file);

    @GetExchange("/cohorts/{cohortId}/materials")
    List<Material> of(@PathVariable UUID organizationId, @PathVariable UUID cohortId);

    @PostExchange("/cohorts/{cohortId}/materials")
    Material add(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @RequestBody Map<String, Object> material);

    @GetExchange("/cohorts/{cohortId}/materials/{materialId}/file")
    ResponseEntity<Resource> file(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID materialId);

    @DeleteExchange("/cohorts/{cohortId}/materials/{materialId}")
    void remove(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID materialId);
}

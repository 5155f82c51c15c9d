package org.safetynets.portal.services.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Certificates from elsewhere: brought by candidates, decided about by trainers. */
@HttpExchange("/api/training/organizations/{organizationId}")
public interface ExternalApi {

    @GetExchange("/enrolments/{enrolmentId}/external-evidence")
    List<ExternalEvidence> of(@PathVariable UUID organizationId, @PathVariable UUID enrolmentId);

    @PostExchange("/enrolments/{enrolmentId}/external-evidence")
    ExternalEvidence bring(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            @RequestBody ExternalEvidence.Brought brought);

    /** What waits for a first decision. */
    @GetExchange("/external-evidence?size=100")
    Slice<ExternalEvidence> waiting(@PathVariable UUID organizationId);

    /** What has to be looked at again by that day. */
    @GetExchange("/external-evidence?size=100")
    Slice<ExternalEvidence> due(@PathVariable UUID organizationId, @RequestParam LocalDate dueBy);

    @PostExchange("/external-evidence/{externalEvidenceId}/reviews")
    ExternalEvidence review(
            @PathVariable UUID organizationId,
            @PathVariable UUID externalEvidenceId,
            @RequestBody ExternalEvidence.Decision decision);
}

package org.safetynets.portal.services.training;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

@HttpExchange("/api/training")
public interface TrainingApi {

    @GetExchange("/my/certifications?size=100")
    Slice<Certification> mine();

    @GetExchange("/organizations/{organizationId}/cohorts?size=100")
    Slice<Cohort> cohorts(@PathVariable UUID organizationId);

    @GetExchange("/organizations/{organizationId}/certifications?size=100")
    Slice<Certification> certifications(@PathVariable UUID organizationId);

    @GetExchange("/organizations/{organizationId}/certifications/{certificationId}")
    Certification certification(
            @PathVariable UUID organizationId, @PathVariable UUID certificationId);

    /** {@code step}: revoke, suspend or reinstate. */
    @PostExchange("/organizations/{organizationId}/certifications/{certificationId}/{step}")
    Certification take(
            @PathVariable UUID organizationId,
            @PathVariable UUID certificationId,
            @PathVariable String step,
            @RequestBody Map<String, String> reason);
}

package org.safetynets.portal.services.training;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** How certifications go on, and exceptions that need two people. */
@HttpExchange("/api/training/organizations/{organizationId}")
public interface DecisionsApi {

    @GetExchange("/certifications/{certificationId}/renewal")
    Renewal renewal(@PathVariable UUID organizationId, @PathVariable UUID certificationId);

    @PostExchange("/certifications/{certificationId}/renew")
    Certification renew(
            @PathVariable UUID organizationId,
            @PathVariable UUID certificationId,
            @RequestBody Map<String, Object> nothing);

    @PostExchange("/certifications/{certificationId}/endorse")
    Certification endorse(
            @PathVariable UUID organizationId,
            @PathVariable UUID certificationId,
            @RequestBody Map<String, String> endorsement);

    @PostExchange("/certifications/{certificationId}/appeal")
    Certification appeal(
            @PathVariable UUID organizationId,
            @PathVariable UUID certificationId,
            @RequestBody Map<String, String> reason);

    @PostExchange("/certifications/{certificationId}/appeal/reject")
    Certification rejectAppeal(
            @PathVariable UUID organizationId,
            @PathVariable UUID certificationId,
            @RequestBody Map<String, String> reason);

    @GetExchange("/overrides?size=100")
    Slice<Waiver> overrides(@PathVariable UUID organizationId);

    @PostExchange("/overrides")
    Waiver ask(@PathVariable UUID organizationId, @RequestBody Map<String, String> request);

    /** {@code step}: approve or decline. */
    @PostExchange("/overrides/{overrideId}/{step}")
    Waiver decide(
            @PathVariable UUID organizationId,
            @PathVariable UUID overrideId,
            @PathVariable String step,
            @RequestBody Map<String, Object> nothing);
}

package org.safetynets.portal.services.training;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

@HttpExchange("/api/training")
public interface TrainingApi {

    @GetExchange("/my/certifications?size=100")
    Slice<Certification> mine();

    @GetExchange("/my/enrolments")
    List<Enrolment> myEnrolments();

    @GetExchange("/organizations/{organizationId}/certifications?size=100")
    Slice<Certification> certifications(@PathVariable UUID organizationId);

    @GetExchange("/organizations/{organizationId}/certifications?size=100")
    Slice<Certification> certificationsOf(
            @PathVariable UUID organizationId, @RequestParam UUID personId);

    /** What certificates call me; nothing is chosen when it answers 404. */
    @GetExchange("/my/certificate-name")
    CertificateName certificateName();

    @PutExchange("/my/certificate-name")
    CertificateName callMe(@RequestBody CertificateName chosen);

    @DeleteExchange("/my/certificate-name")
    void forgetName();

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

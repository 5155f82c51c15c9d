package org.safetynets.portal.services.training;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Coming into a cohort and leaving it: asking, waiting, an offer, the end. */
@HttpExchange("/api/training")
public interface SeatsApi {

    @GetExchange("/my/admissions")
    List<Admission> mine();

    /** Where I wait or have an offer. */
    @GetExchange("/my/places")
    List<SeatPlace> places();

    @GetExchange("/organizations/{organizationId}/cohorts/{cohortId}/place")
    SeatPlace place(@PathVariable UUID organizationId, @PathVariable UUID cohortId);

    @PostExchange("/organizations/{organizationId}/cohorts/{cohortId}/place/accept")
    SeatPlace accept(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @RequestBody Map<String, Object> nothing);

    @DeleteExchange("/organizations/{organizationId}/cohorts/{cohortId}/place")
    void leave(@PathVariable UUID organizationId, @PathVariable UUID cohortId);

    /** What the standard asks before somebody begins. */
    @GetExchange("/organizations/{organizationId}/cohorts/{cohortId}/readiness")
    List<Admission.Sign> readiness(@PathVariable UUID organizationId, @PathVariable UUID cohortId);

    @PostExchange("/organizations/{organizationId}/cohorts/{cohortId}/admissions")
    Admission ask(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @RequestBody Admission.Asking asking);

    @GetExchange("/organizations/{organizationId}/cohorts/{cohortId}/admissions?size=100")
    Slice<Admission> of(@PathVariable UUID organizationId, @PathVariable UUID cohortId);

    @PostExchange("/organizations/{organizationId}/admissions/{admissionId}/admit")
    Admission admit(
            @PathVariable UUID organizationId,
            @PathVariable UUID admissionId,
            @RequestBody Admission.Admitting admitting);

    @PostExchange("/organizations/{organizationId}/admissions/{admissionId}/decline")
    Admission decline(
            @PathVariable UUID organizationId,
            @PathVariable UUID admissionId,
            @RequestBody Map<String, String> reason);

    @DeleteExchange("/organizations/{organizationId}/admissions/{admissionId}")
    Admission takeBack(@PathVariable UUID organizationId, @PathVariable UUID admissionId);

    /** {@code step}: withdraw, by the candidate too, or complete. */
    @PostExchange("/organizations/{organizationId}/enrolments/{enrolmentId}/{step}")
    Enrolment end(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            @PathVariable String step,
            @RequestBody Map<String, Object> nothing);

    @PostExchange("/organizations/{organizationId}/enrolments/{enrolmentId}/signatures")
    Enrolment sign(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            @RequestBody Map<String, String> agreement);
}

package org.safetynets.portal.services.training;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Practice observed by those who train or supervise. */
@HttpExchange("/api/training/organizations/{organizationId}")
public interface ObservationsApi {

    @PostExchange("/enrolments/{enrolmentId}/observations")
    Observation begin(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            @RequestBody Map<String, Object> meeting);

    @GetExchange("/enrolments/{enrolmentId}/observations")
    List<ObservedMeeting> of(@PathVariable UUID organizationId, @PathVariable UUID enrolmentId);

    /** What I have begun and not signed. */
    @GetExchange("/my-observations")
    List<Observation> drafts(@PathVariable UUID organizationId);

    @GetExchange("/observations/{observationId}")
    Observation get(@PathVariable UUID organizationId, @PathVariable UUID observationId);

    @PutExchange("/observations/{observationId}")
    Observation score(
            @PathVariable UUID organizationId,
            @PathVariable UUID observationId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody Observation.Scores scores);

    @PostExchange("/observations/{observationId}/sign")
    Observation sign(
            @PathVariable UUID organizationId,
            @PathVariable UUID observationId,
            @RequestBody Map<String, Object> nothing);
}

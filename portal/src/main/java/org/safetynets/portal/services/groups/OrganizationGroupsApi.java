package org.safetynets.portal.services.groups;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What an organization settles for all its groups, and how they fare. */
@HttpExchange("/api/groups/organizations/{organizationId}")
public interface OrganizationGroupsApi {

    @GetExchange("/on-call")
    Rota rota(@PathVariable UUID organizationId);

    @PutExchange("/on-call")
    Rota callThese(
            @PathVariable UUID organizationId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody Rota rota);

    @GetExchange("/substitute-requests")
    List<SubstituteWanted> substitutesWanted(@PathVariable UUID organizationId);

    @GetExchange("/holidays")
    Holidays holidays(@PathVariable UUID organizationId);

    @PutExchange("/holidays")
    Holidays rest(
            @PathVariable UUID organizationId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody Holidays days);

    /** {@code by}: group or purpose. */
    @GetExchange("/outcomes")
    Outcomes outcomes(@PathVariable UUID organizationId, @RequestParam String by);

    /** Before and after; {@code by}: group or purpose. */
    @GetExchange("/outcomes/measures")
    Changes changes(@PathVariable UUID organizationId, @RequestParam String by);

    /** Who came and who stayed; {@code by}: group or purpose. */
    @GetExchange("/outcomes/attendance")
    Staying staying(@PathVariable UUID organizationId, @RequestParam String by);

    @GetExchange("/pulse-reviews")
    List<PulseReview> reviews(@PathVariable UUID organizationId);

    @GetExchange("/measure-reviews")
    List<MeasureReview> measureReviews(@PathVariable UUID organizationId);

    @PostExchange("/measure-reviews/{groupId}/{personId}/done")
    void measureReviewed(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID personId,
            @RequestBody Map<String, String> nothing);

    @PostExchange("/pulse-reviews/{meetingId}/{personId}/done")
    void reviewed(
            @PathVariable UUID organizationId,
            @PathVariable UUID meetingId,
            @PathVariable UUID personId,
            @RequestBody Map<String, String> nothing);
}

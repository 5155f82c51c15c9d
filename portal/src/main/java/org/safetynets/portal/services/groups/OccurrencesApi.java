package org.safetynets.portal.services.groups;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** When a group meets, its rooms, and changing one meeting of the plan; days are ISO dates. */
@HttpExchange("/api/groups/organizations/{organizationId}/groups/{groupId}")
public interface OccurrencesApi {

    @GetExchange("/occurrences")
    Occurrences between(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @RequestParam String from,
            @RequestParam String to);

    @GetExchange("/occurrences/{day}")
    Occurrence on(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable String day);

    @GetExchange("/occurrences/{day}/room")
    Room room(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable String day);

    @GetExchange("/meetings/{meetingId}/room")
    Room roomOfMeeting(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId);

    @PostExchange("/occurrences/{day}/cancel")
    Meeting cancel(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable String day,
            @RequestBody Map<String, String> reason);

    @PostExchange("/occurrences/{day}/move")
    Meeting move(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable String day,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody Map<String, String> startsAt);

    @PostExchange("/occurrences/{day}/substitute")
    Meeting substitute(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable String day,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody Map<String, String> person);

    /** What was asked, for who leads the group or coordinates it. */
    @GetExchange("/occurrences/{day}/substitute-request")
    SubstituteWanted substituteWanted(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable String day);

    @PutExchange("/occurrences/{day}/substitute-request")
    void askForSubstitute(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable String day,
            @RequestBody Map<String, String> nothing);

    @DeleteExchange("/occurrences/{day}/substitute-request")
    void askForNobody(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable String day);

    /** Who could lead it on a day, the one with the most room first. */
    @GetExchange("/leading")
    Leading leading(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @RequestParam String day);

    @GetExchange("/meetings/{meetingId}/guidelines")
    Guidelines guidelines(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId);

    @PutExchange("/meetings/{meetingId}/guidelines/read")
    Guidelines readOut(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            @RequestBody Map<String, String> nothing);

    @PutExchange("/meetings/{meetingId}/pulse")
    void checkIn(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            @RequestBody Map<String, Integer> pulse);
}

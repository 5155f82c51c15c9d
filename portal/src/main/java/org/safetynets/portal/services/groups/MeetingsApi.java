package org.safetynets.portal.services.groups;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

@HttpExchange("/api/groups/organizations/{organizationId}/groups/{groupId}/meetings")
public interface MeetingsApi {

    @GetExchange
    Slice<Meeting> meetings(@PathVariable UUID organizationId, @PathVariable UUID groupId);

    @GetExchange("/{meetingId}")
    Meeting meeting(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId);

    @PostExchange
    Meeting schedule(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @RequestBody Map<String, String> startsAt);

    /** For those who lead the group or this meeting. */
    @GetExchange("/{meetingId}/notes")
    Notes notes(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId);

    @PutExchange("/{meetingId}/notes")
    Notes write(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody Map<String, String> text);

    @PutExchange("/{meetingId}/attendance")
    Meeting record(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            @RequestBody Attendance attendance);

    /** Whoever asks for the room afterwards is shown another. */
    @PostExchange("/{meetingId}/room/rotate")
    void giveAnotherRoom(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId);

    /** {@code step}: start, complete or cancel. */
    @PostExchange("/{meetingId}/{step}")
    Meeting take(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            @PathVariable String step,
            @RequestBody Map<String, Object> nothing);
}

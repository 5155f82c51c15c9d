package org.safetynets.portal.services.groups;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
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

    @PutExchange("/{meetingId}/attendance")
    Meeting record(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            @RequestBody Attendance attendance);

    /** {@code step}: start, complete or cancel. */
    @PostExchange("/{meetingId}/{step}")
    Meeting take(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            @PathVariable String step,
            @RequestBody Map<String, Object> nothing);
}

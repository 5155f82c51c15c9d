package org.safetynets.portal.services.groups;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Reporting what worries one, and what becomes of it; whoever reports is named nowhere. */
@HttpExchange("/api/groups")
public interface ConcernsApi {

    @GetExchange("/playbooks")
    List<Playbook> playbooks();

    @PostExchange("/organizations/{organizationId}/groups/{groupId}/concerns")
    Concern report(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @RequestBody NewConcern concern);

    @GetExchange("/organizations/{organizationId}/groups/{groupId}/concern-people")
    List<ConcernPerson> people(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @RequestParam(required = false) @Nullable UUID meetingId);

    @GetExchange("/organizations/{organizationId}/groups/{groupId}/concerns")
    List<Concern> mine(@PathVariable UUID organizationId, @PathVariable UUID groupId);

    @PostExchange("/organizations/{organizationId}/groups/{groupId}/concerns/{concernId}/messages")
    Concern write(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID concernId,
            @RequestBody Map<String, String> text);
}

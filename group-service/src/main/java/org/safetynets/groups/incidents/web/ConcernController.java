package org.safetynets.groups.incidents.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.incidents.application.HandlingIncidents;
import org.safetynets.groups.incidents.application.IncidentInputException;
import org.safetynets.groups.incidents.application.ReportIncident;
import org.safetynets.groups.incidents.application.ReportingIncidents;
import org.safetynets.groups.incidents.domain.Accusation;
import org.safetynets.groups.incidents.domain.Incident;
import org.safetynets.groups.incidents.domain.IncidentState;
import org.safetynets.groups.incidents.domain.Incidents;
import org.safetynets.groups.incidents.domain.Playbook;
import org.safetynets.groups.incidents.domain.Severity;
import org.safetynets.groups.meetings.application.MeetingAccess;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reporting, by anyone in the group, and what becomes of it. Who reported what is noted nowhere:
 * not in the audit trail, which others read, and not in an event. One event names whoever is told
 * that somebody answered them in a group, to the hour, and no incident.
 */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/groups/{groupId}/concerns")
@AllowSignedIn
class ConcernController {

    private final MeetingAccess access;
    private final ReportingIncidents reporting;
    private final HandlingIncidents handling;
    private final Incidents incidents;

    ConcernController(
            MeetingAccess access,
            ReportingIncidents reporting,
            HandlingIncidents handling,
            Incidents incidents) {
        this.access = access;
        this.reporting = reporting;
        this.handling = handling;
        this.incidents = incidents;
    }

    /**
     * What happened. In danger the emergency call comes first.
     *
     * @param severity left out by whoever cannot tell: it then counts as the gravest
     * @param about whom it is about, of those who work for the organization; they never learn of it
     * @param aboutSomebodyElse it is about none of those who lead; left out for false
     */
    record ConcernRequest(
            @NotNull @Pattern(regexp = Playbook.FORM) String type,
            @Nullable Severity severity,
            @Nullable UUID meetingId,
            @Size(max = 12) @Nullable Set<@NotNull UUID> about,
            @Nullable Boolean aboutSomebodyElse,
            @NotBlank @Size(max = 4000) String account) {

        ReportIncident report(Caller caller) {
            return new ReportIncident(
                    caller.personId(),
                    meetingId == null ? null : new MeetingId(meetingId),
                    type,
                    severity,
                    accusation(),
                    account.strip());
        }

        private Accusation accusation() {
            var named = about == null ? Stream.<UUID>empty() : about.stream();
            return new Accusation(
                    named.map(PersonId::new).collect(Collectors.toUnmodifiableSet()),
                    Boolean.TRUE.equals(aboutSomebodyElse));
        }
    }

    record MessageRequest(@NotBlank @Size(max = 2000) String text) {}

    /** What whoever reported it sees of it. */
    record ConcernResponse(
            UUID concernId,
            String type,
            Instant reportedAt,
            Instant acknowledgeBy,
            IncidentState state,
            List<MessageJson> messages) {

        static ConcernResponse of(Incident it) {
            return new ConcernResponse(
                    it.id().value(),
                    it.type(),
                    it.report().at(),
                    it.alarm().acknowledgeBy(),
                    it.state(),
                    MessageJson.of(it));
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ConcernResponse> report(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @Valid @RequestBody ConcernRequest request,
            Caller caller) {
        var group = group(organizationId, groupId, request.meetingId(), caller);
        try {
            var incident = reporting.report(group, request.report(caller));
            return ResponseEntity.status(HttpStatus.CREATED).body(ConcernResponse.of(incident));
        } catch (IncidentInputException e) {
            throw new InvalidRequestException(e.field(), e.problem());
        }
    }

    /** What the caller reported in the group, the newest first. */
    @GetMapping
    List<ConcernResponse> mine(
            @PathVariable UUID organizationId, @PathVariable UUID groupId, Caller caller) {
        return reported(organizationId, groupId, caller).map(ConcernResponse::of).toList();
    }

    /** Writes to those who handle it, who do not learn from whom. */
    @PostMapping("/{concernId}/messages")
    ConcernResponse write(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID concernId,
            @Valid @RequestBody MessageRequest request,
            Caller caller) {
        var id =
                reported(organizationId, groupId, caller)
                        .map(Incident::id)
                        .filter(it -> it.value().equals(concernId))
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        var organization = new OrganizationId(organizationId);
        return ConcernResponse.of(
                IncidentAnswers.of(handling.write(organization, id, null, request.text().strip())));
    }

    /** Also by somebody who left the group meanwhile. */
    private Stream<Incident> reported(UUID organizationId, UUID groupId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        return incidents.reportedBy(organization, new GroupId(groupId), caller.personId()).stream();
    }

    private Group group(
            UUID organizationId, UUID groupId, @Nullable UUID meetingId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var id = new GroupId(groupId);
        return access.known(caller, organization, id)
                .or(
                        () ->
                                Optional.ofNullable(meetingId)
                                        .map(MeetingId::new)
                                        .flatMap(it -> access.runs(caller, organization, id, it)))
                .orElseThrow(NotFoundException::new);
    }
}

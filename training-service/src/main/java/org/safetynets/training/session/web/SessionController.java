package org.safetynets.training.session.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Etags;
import org.safetynets.training.session.application.PlanningSessions;
import org.safetynets.training.session.application.RecordingAttendance;
import org.safetynets.training.session.domain.Session;
import org.safetynets.training.session.domain.Sessions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One session: changing it, and who came. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/sessions/{sessionId}")
@AllowRoles(Role.TRAINER)
class SessionController {

    private final PlanningSessions planning;
    private final RecordingAttendance attendance;
    private final Sessions sessions;

    SessionController(
            PlanningSessions planning, RecordingAttendance attendance, Sessions sessions) {
        this.planning = planning;
        this.attendance = attendance;
        this.sessions = sessions;
    }

    @GetMapping
    ResponseEntity<SessionView> get(
            @PathVariable UUID organizationId, @PathVariable UUID sessionId) {
        return answer(sessions.find(new OrganizationId(organizationId), sessionId));
    }

    @PutMapping
    ResponseEntity<SessionView> revise(
            @PathVariable UUID organizationId,
            @PathVariable UUID sessionId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SessionRequest request) {
        return answer(
                planning.revise(
                        new OrganizationId(organizationId),
                        sessionId,
                        it -> {
                            Etags.requireMatch(ifMatch, it.version());
                            return request.changed(it);
                        }));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID organizationId, @PathVariable UUID sessionId) {
        if (!planning.remove(new OrganizationId(organizationId), sessionId)) {
            throw new NotFoundException();
        }
    }

    @PutMapping("/attendance")
    ResponseEntity<SessionView> attendance(
            @PathVariable UUID organizationId,
            @PathVariable UUID sessionId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AttendanceRequest request,
            Caller caller) {
        return answer(
                attendance.record(
                        new OrganizationId(organizationId),
                        sessionId,
                        request.toDomain(),
                        caller.personId(),
                        version -> Etags.requireMatch(ifMatch, version)));
    }

    private static ResponseEntity<SessionView> answer(Optional<Session> found) {
        var session = found.orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .eTag(Etags.of(session.version()))
                .body(SessionView.of(session, everybody -> true));
    }
}

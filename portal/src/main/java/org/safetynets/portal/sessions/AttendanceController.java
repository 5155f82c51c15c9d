package org.safetynets.portal.sessions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.Enrolment;
import org.safetynets.portal.services.training.Session;
import org.safetynets.portal.services.training.SessionsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who came, one tap each, or everybody with one. */
@Controller
@RequestMapping("/organizations/{organizationId}/cohorts/{cohortId}/sessions/{sessionId}")
class AttendanceController {

    private static final Set<String> STATUSES = Set.of("attended", "absent", "excused");

    private final SessionsApi sessions;
    private final CohortsApi cohorts;
    private final SessionPages pages;

    AttendanceController(SessionsApi sessions, CohortsApi cohorts, SessionPages pages) {
        this.sessions = sessions;
        this.cohorts = cohorts;
        this.pages = pages;
    }

    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID sessionId,
            Model model) {
        return pages.session(organizationId, sessionId, Form.empty(), model);
    }

    /** With a person it is about them alone, without one about whoever has nothing noted yet. */
    @PostMapping("/attendance")
    String record(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID sessionId,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean live,
            Form form,
            Model model) {
        var status = form.oneOf("status", STATUSES);
        var cohort = cohorts.get(organizationId, cohortId);
        var session = sessions.get(organizationId, sessionId);
        Map<UUID, String> noted = new LinkedHashMap<>();
        if (status != null) {
            cohort.enrolled().stream()
                    .map(Enrolment::personId)
                    .filter(it -> meant(it, form, session))
                    .forEach(it -> noted.put(it, status));
        }
        var outcome =
                noted.isEmpty()
                        ? new Outcome.Done<>(session)
                        : Outcome.of(() -> record(organizationId, session, noted));
        return switch (outcome) {
            case Outcome.Done(var changed) when live -> {
                model.addAttribute("cohort", cohort);
                pages.attendance(organizationId, changed, cohort, model);
                yield "sessions/session :: attendance";
            }
            case Outcome.Done(var changed) ->
                    "redirect:"
                            + SessionController.cohort(organizationId, cohortId)
                            + "/sessions/"
                            + sessionId
                            + "?done=attendance";
            case Outcome.Refused(var problem) ->
                    pages.session(organizationId, sessionId, form.refused(problem), model);
        };
    }

    /** What each tap says is about one person, so the newest version is the right one. */
    private Session record(UUID organizationId, Session session, Map<UUID, String> noted) {
        return sessions.attendance(
                organizationId,
                session.sessionId(),
                "\"" + session.version() + "\"",
                Map.of("attendance", noted));
    }

    private static boolean meant(UUID person, Form form, Session session) {
        return form.value("person").isEmpty()
                ? session.attendanceOf(person) == null
                : form.value("person").equals(person.toString());
    }
}

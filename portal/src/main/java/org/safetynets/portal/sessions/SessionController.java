package org.safetynets.portal.sessions;

import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.Session;
import org.safetynets.portal.services.training.SessionsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Planning a session, changing it and taking it off the calendar. */
@Controller
@RequestMapping("/organizations/{organizationId}/cohorts/{cohortId}/sessions")
class SessionController {

    private final SessionsApi sessions;
    private final SessionPages pages;

    SessionController(SessionsApi sessions, SessionPages pages) {
        this.sessions = sessions;
        this.pages = pages;
    }

    @GetMapping("/new")
    String plan(@PathVariable UUID organizationId, @PathVariable UUID cohortId, Model model) {
        var usual = Form.empty().with("venue", "online").with("minutes", "120");
        return pages.form(organizationId, cohortId, usual, model);
    }

    @PostMapping("/new")
    String plan(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            Form form,
            Model model) {
        var session = SessionForm.read(form);
        if (!form.valid()) {
            return pages.form(organizationId, cohortId, form, model);
        }
        return switch (Outcome.of(() -> sessions.plan(organizationId, cohortId, session))) {
            case Outcome.Done(var planned) ->
                    "redirect:" + cohort(organizationId, cohortId) + "?done=session-planned";
            case Outcome.Refused(var problem) ->
                    pages.form(organizationId, cohortId, form.refused(problem), model);
        };
    }

    @GetMapping("/{sessionId}/change")
    String change(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID sessionId,
            Model model) {
        var session = sessions.get(organizationId, sessionId);
        return change(organizationId, session, SessionForm.of(session), model);
    }

    @PostMapping("/{sessionId}/change")
    String change(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID sessionId,
            Form form,
            Model model) {
        var changed = SessionForm.read(form);
        if (!form.valid()) {
            return change(organizationId, sessions.get(organizationId, sessionId), form, model);
        }
        var version = "\"" + form.value("version") + "\"";
        return switch (Outcome.of(
                () -> sessions.change(organizationId, sessionId, version, changed))) {
            case Outcome.Done(var session) ->
                    "redirect:"
                            + cohort(organizationId, cohortId)
                            + "/sessions/"
                            + sessionId
                            + "?done=session-changed";
            case Outcome.Refused(var problem) ->
                    change(
                            organizationId,
                            sessions.get(organizationId, sessionId),
                            form.refused(problem),
                            model);
        };
    }

    @PostMapping("/{sessionId}/remove")
    String remove(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID sessionId,
            Form form,
            Model model) {
        return switch (Outcome.of(() -> sessions.remove(organizationId, sessionId))) {
            case Outcome.Done(var removed) ->
                    "redirect:" + cohort(organizationId, cohortId) + "?done=session-removed";
            case Outcome.Refused(var problem) ->
                    pages.session(organizationId, sessionId, form.refused(problem), model);
        };
    }

    static String cohort(UUID organizationId, UUID cohortId) {
        return "/organizations/" + organizationId + "/cohorts/" + cohortId;
    }

    private String change(UUID organizationId, Session session, Form form, Model model) {
        model.addAttribute("meeting", session);
        if (form.value("version").isEmpty()) {
            form.with("version", String.valueOf(session.version()));
        }
        return pages.form(organizationId, session.cohortId(), form, model);
    }
}

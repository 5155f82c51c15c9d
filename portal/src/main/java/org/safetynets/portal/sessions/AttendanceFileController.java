package org.safetynets.portal.sessions;

import java.io.IOException;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.ManyApi;
import org.safetynets.portal.services.training.SessionsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Who came, from a file: checked first, then all of it or nothing. */
@Controller
@RequestMapping("/organizations/{organizationId}/cohorts/{cohortId}/sessions/{sessionId}/file")
class AttendanceFileController {

    private final SessionsApi sessions;
    private final ManyApi many;

    AttendanceFileController(SessionsApi sessions, ManyApi many) {
        this.sessions = sessions;
        this.many = many;
    }

    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID sessionId,
            Model model) {
        return page(organizationId, cohortId, sessionId, Form.empty(), model);
    }

    @PostMapping
    String send(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID sessionId,
            @RequestParam MultipartFile file,
            Form form,
            Model model)
            throws IOException {
        if (file.isEmpty()) {
            form.wrong("file", "form.error.file");
            return page(organizationId, cohortId, sessionId, form, model);
        }
        boolean only = !form.value("step").equals("apply");
        var csv = file.getBytes();
        return switch (Outcome.of(() -> many.attendance(organizationId, sessionId, only, csv))) {
            case Outcome.Done(var report) when report.applied() ->
                    "redirect:"
                            + SessionController.cohort(organizationId, cohortId)
                            + "/sessions/"
                            + sessionId
                            + "?done=attendance";
            case Outcome.Done(var report) -> {
                model.addAttribute("report", report);
                yield page(organizationId, cohortId, sessionId, form, model);
            }
            case Outcome.Refused(var problem) ->
                    page(organizationId, cohortId, sessionId, form.refused(problem), model);
        };
    }

    private String page(
            UUID organizationId, UUID cohortId, UUID sessionId, Form form, Model model) {
        model.addAttribute(
                "here",
                SessionController.cohort(organizationId, cohortId) + "/sessions/" + sessionId);
        model.addAttribute("meeting", sessions.get(organizationId, sessionId));
        model.addAttribute("form", form);
        return "sessions/file";
    }
}

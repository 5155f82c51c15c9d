package org.safetynets.portal.cohorts;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.people.Members;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.identity.Member;
import org.safetynets.portal.services.training.AssignmentsApi;
import org.safetynets.portal.services.training.Cohort;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.Enrolment;
import org.safetynets.portal.services.training.NewEnrolment;
import org.safetynets.portal.services.training.QuizzesApi;
import org.safetynets.portal.services.training.Session;
import org.safetynets.portal.services.training.SessionsApi;
import org.safetynets.portal.services.training.StandardsApi;
import org.safetynets.portal.services.training.Waiting;
import org.safetynets.portal.sessions.Calendar;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One cohort: who is in it, how far each is, and giving somebody a seat. */
@Controller
@RequestMapping("/organizations/{organizationId}/cohorts/{cohortId}")
class RosterController {

    private final CohortsApi cohorts;
    private final StandardsApi standards;
    private final SessionsApi sessions;
    private final QuizzesApi quizzes;
    private final AssignmentsApi assignments;
    private final Members members;

    RosterController(
            CohortsApi cohorts,
            StandardsApi standards,
            SessionsApi sessions,
            QuizzesApi quizzes,
            AssignmentsApi assignments,
            Members members) {
        this.cohorts = cohorts;
        this.quizzes = quizzes;
        this.assignments = assignments;
        this.sessions = sessions;
        this.standards = standards;
        this.members = members;
    }

    @GetMapping
    String show(@PathVariable UUID organizationId, @PathVariable UUID cohortId, Model model) {
        return page(organizationId, cohortId, Form.empty(), model);
    }

    @PostMapping("/enrolments")
    String enrol(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            Form form,
            Model model) {
        var chosen = form.value("personId");
        if (!chosen.matches("[0-9a-fA-F-]{36}")) {
            return page(
                    organizationId, cohortId, form.wrong("personId", "form.error.choose"), model);
        }
        var person = new NewEnrolment(UUID.fromString(chosen), form.checked("orWait"));
        return switch (Outcome.of(() -> cohorts.enrol(organizationId, cohortId, person))) {
            case Outcome.Done(var seated) ->
                    "redirect:"
                            + CohortController.path(organizationId, cohortId)
                            + "?done="
                            + (seated.enrolmentId() == null ? "waiting" : "enrolled");
            case Outcome.Refused(var problem) ->
                    page(organizationId, cohortId, form.refused(problem), model);
        };
    }

    private String page(UUID organizationId, UUID cohortId, Form form, Model model) {
        var cohort = cohorts.get(organizationId, cohortId);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("cohort", cohort);
        model.addAttribute("form", form);
        model.addAttribute("enrolments", byName(organizationId, cohort, model));
        model.addAttribute(
                "waitlist",
                cohort.waiting() == null || cohort.waiting() == 0
                        ? new Part<List<Waiting>>(List.of())
                        : Part.of(() -> cohorts.waitlist(organizationId, cohortId)));
        var planned = Part.of(() -> sessions.of(organizationId, cohortId));
        model.addAttribute("sessions", planned.map(RosterController::inOrder));
        model.addAttribute("calendar", Calendar.of(planned.or(List.of())));
        model.addAttribute("quizzes", Part.of(() -> quizzes.of(organizationId, cohortId)));
        model.addAttribute("assignments", Part.of(() -> assignments.of(organizationId, cohortId)));
        var standardId = cohort.standardId();
        if (standardId != null) {
            model.addAttribute("standard", Part.of(() -> standards.get(standardId)));
        }
        return "cohorts/cohort";
    }

    private static List<Session> inOrder(List<Session> sessions) {
        return sessions.stream().sorted(Comparator.comparing(Session::startsAt)).toList();
    }

    /** As one looks for people: by their names, which the page then knows too. */
    private List<Enrolment> byName(UUID organizationId, Cohort cohort, Model model) {
        var people = Part.of(() -> members.of(organizationId)).or(List.of());
        var pseudonyms =
                people.stream().collect(Collectors.toMap(Member::personId, Member::pseudonym));
        var enrolled =
                cohort.enrolled().stream().map(Enrolment::personId).collect(Collectors.toSet());
        model.addAttribute("pseudonyms", pseudonyms);
        model.addAttribute(
                "others",
                people.stream()
                        .filter(it -> !enrolled.contains(it.personId()) && !it.resting())
                        .sorted(Comparator.comparing(Member::pseudonym))
                        .toList());
        return cohort.enrolled().stream()
                .sorted(Comparator.comparing(it -> pseudonyms.getOrDefault(it.personId(), "~")))
                .toList();
    }
}

package org.safetynets.portal.learning;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.training.AssignmentsApi;
import org.safetynets.portal.services.training.MaterialsApi;
import org.safetynets.portal.services.training.QuizzesApi;
import org.safetynets.portal.services.training.Session;
import org.safetynets.portal.services.training.SessionsApi;
import org.safetynets.portal.services.training.TrainingApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A cohort as those see it who learn in it. */
@Controller
@RequestMapping("/organizations/{organizationId}/cohorts/{cohortId}/learn")
class LearningController {

    private final SessionsApi sessions;
    private final MaterialsApi materials;
    private final QuizzesApi quizzes;
    private final AssignmentsApi assignments;
    private final TrainingApi training;

    LearningController(
            SessionsApi sessions,
            MaterialsApi materials,
            QuizzesApi quizzes,
            AssignmentsApi assignments,
            TrainingApi training) {
        this.sessions = sessions;
        this.materials = materials;
        this.quizzes = quizzes;
        this.assignments = assignments;
        this.training = training;
    }

    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            Viewer viewer,
            Model model) {
        var calendar =
                sessions.of(organizationId, cohortId).stream()
                        .sorted(Comparator.comparing(Session::startsAt))
                        .toList();
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("cohortId", cohortId);
        model.addAttribute("me", viewer.personId());
        model.addAttribute("sessions", calendar);
        model.addAttribute("next", calendar.stream().filter(it -> !it.over()).findFirst());
        model.addAttribute("materials", Part.of(() -> materials.of(organizationId, cohortId)));
        model.addAttribute("assignments", Part.of(() -> assignments.of(organizationId, cohortId)));
        model.addAttribute("quizzes", Part.of(() -> quizzes.of(organizationId, cohortId)));
        model.addAttribute(
                "enrolment",
                Part.of(training::myEnrolments).or(List.of()).stream()
                        .filter(it -> it.cohortId().equals(cohortId))
                        .findFirst()
                        .orElse(null));
        return "learning/cohort";
    }
}

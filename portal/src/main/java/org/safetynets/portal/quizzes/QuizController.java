package org.safetynets.portal.quizzes;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.problems.NothingHere;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.training.Attempt;
import org.safetynets.portal.services.training.Quiz;
import org.safetynets.portal.services.training.QuizzesApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One quiz: what awaits a candidate and their tries, or, for trainers, everybody's. */
@Controller
@RequestMapping("/organizations/{organizationId}/cohorts/{cohortId}/quizzes/{quizId}")
class QuizController {

    private final QuizzesApi quizzes;
    private final Pseudonyms pseudonyms;

    QuizController(QuizzesApi quizzes, Pseudonyms pseudonyms) {
        this.quizzes = quizzes;
        this.pseudonyms = pseudonyms;
    }

    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID quizId,
            Viewer viewer,
            Model model) {
        return page(
                organizationId,
                quiz(organizationId, cohortId, quizId),
                Form.empty(),
                viewer,
                model);
    }

    @PostMapping("/begin")
    String begin(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID quizId,
            Form form,
            Viewer viewer,
            Model model) {
        return switch (Outcome.of(() -> quizzes.begin(organizationId, quizId, Map.of()))) {
            case Outcome.Done(var begun) ->
                    TakingController.path(organizationId, begun.attemptId());
            case Outcome.Refused(var problem) ->
                    page(
                            organizationId,
                            quiz(organizationId, cohortId, quizId),
                            form.refused(problem),
                            viewer,
                            model);
        };
    }

    /** Another try for one person, after they were helped. */
    @PostMapping("/unlock")
    String unlock(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID quizId,
            Form form,
            Viewer viewer,
            Model model) {
        var person = form.value("personId");
        if (!person.matches("[0-9a-fA-F-]{36}")) {
            form.wrong("personId", "form.error.choose");
        }
        var reason = form.required("reason", 500);
        if (!form.valid()) {
            return page(
                    organizationId, quiz(organizationId, cohortId, quizId), form, viewer, model);
        }
        var whom = Map.of("personId", person, "reason", reason);
        return switch (Outcome.of(() -> quizzes.unlock(organizationId, quizId, whom))) {
            case Outcome.Done(var done) ->
                    "redirect:"
                            + path(organizationId, cohortId)
                            + "/"
                            + quizId
                            + "?done=quiz-unlocked";
            case Outcome.Refused(var problem) ->
                    page(
                            organizationId,
                            quiz(organizationId, cohortId, quizId),
                            form.refused(problem),
                            viewer,
                            model);
        };
    }

    static String path(UUID organizationId, UUID cohortId) {
        return "/organizations/" + organizationId + "/cohorts/" + cohortId + "/quizzes";
    }

    private Quiz quiz(UUID organizationId, UUID cohortId, UUID quizId) {
        return quizzes.of(organizationId, cohortId).stream()
                .filter(it -> it.quizId().equals(quizId))
                .findFirst()
                .orElseThrow(NothingHere::new);
    }

    private String page(UUID organizationId, Quiz quiz, Form form, Viewer viewer, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("quiz", quiz);
        model.addAttribute("form", form);
        if (viewer.has(organizationId, "trainer")) {
            model.addAttribute("pseudonyms", pseudonyms.in(organizationId));
            model.addAttribute(
                    "attempts",
                    Part.of(() -> quizzes.attempts(organizationId, quiz.quizId()))
                            .map(Slice<Attempt>::items));
            model.addAttribute(
                    "statistics", Part.of(() -> quizzes.statistics(organizationId, quiz.quizId())));
            return "quizzes/run";
        }
        model.addAttribute("attempts", quizzes.mine(organizationId, quiz.quizId()));
        return "quizzes/quiz";
    }
}

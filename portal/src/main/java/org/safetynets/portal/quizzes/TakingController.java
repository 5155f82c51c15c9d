package org.safetynets.portal.quizzes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.problems.NothingHere;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.Attempt;
import org.safetynets.portal.services.training.QuizzesApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A try at a quiz: one question after another or all at once, each kept as soon as it is answered,
 * so that nothing is lost when the time is over or the connection goes.
 */
@Controller
@RequestMapping("/organizations/{organizationId}/attempts/{attemptId}")
class TakingController {

    private final QuizzesApi quizzes;

    TakingController(QuizzesApi quizzes) {
        this.quizzes = quizzes;
    }

    /** {@code question}: 1 for the first; 0 for all of them on one page. */
    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID attemptId,
            @RequestParam(defaultValue = "1") int question,
            Model model) {
        var attempt = quizzes.attempt(organizationId, attemptId);
        return page(organizationId, attempt, question, AnswerForm.of(attempt.asked()), model);
    }

    /** Keeps what was answered and goes on to where the button leads. */
    @PostMapping
    String answer(
            @PathVariable UUID organizationId,
            @PathVariable UUID attemptId,
            @RequestParam(defaultValue = "1") int question,
            @RequestParam(defaultValue = "") String next,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean live,
            Form form,
            Model model) {
        var attempt = quizzes.attempt(organizationId, attemptId);
        if (!attempt.open()) {
            return path(organizationId, attemptId);
        }
        for (var it : shown(attempt, question)) {
            var answer = AnswerForm.read(it, form);
            if (answer != null && !answer.equals(it.answer())) {
                keep(organizationId, attemptId, it.code(), answer, form);
            }
        }
        if (live) {
            model.addAttribute("form", form);
            model.addAttribute("live", true);
            return "quizzes/attempt :: kept";
        }
        if (!form.valid()) {
            return page(organizationId, attempt, question, form, model);
        }
        return path(organizationId, attemptId)
                + (next.equals("end") ? "/end" : "?question=" + place(next, question));
    }

    private void keep(
            UUID organizationId, UUID attemptId, String code, Attempt.Response answer, Form form) {
        switch (Outcome.of(() -> quizzes.answer(organizationId, attemptId, code, answer))) {
            case Outcome.Done(var kept) -> {}
            case Outcome.Refused(var problem) -> form.refused(problem);
        }
    }

    /** Before it is handed in: what is not answered yet. */
    @GetMapping("/end")
    String end(@PathVariable UUID organizationId, @PathVariable UUID attemptId, Model model) {
        return end(organizationId, quizzes.attempt(organizationId, attemptId), Form.empty(), model);
    }

    @PostMapping("/hand-in")
    String handIn(
            @PathVariable UUID organizationId,
            @PathVariable UUID attemptId,
            Form form,
            Model model) {
        return switch (Outcome.of(() -> quizzes.handIn(organizationId, attemptId, Map.of()))) {
            case Outcome.Done(var done) -> path(organizationId, attemptId);
            case Outcome.Refused(var problem) ->
                    end(
                            organizationId,
                            quizzes.attempt(organizationId, attemptId),
                            form.refused(problem),
                            model);
        };
    }

    private static int place(String next, int otherwise) {
        return next.matches("\\d{1,3}") ? Integer.parseInt(next) : otherwise;
    }

    private static List<Attempt.Question> shown(Attempt attempt, int question) {
        var asked = attempt.asked();
        if (question == 0) {
            return asked;
        }
        if (question < 0 || question > asked.size()) {
            throw new NothingHere();
        }
        return List.of(asked.get(question - 1));
    }

    static String path(UUID organizationId, UUID attemptId) {
        return "redirect:/organizations/" + organizationId + "/attempts/" + attemptId;
    }

    private static String end(UUID organizationId, Attempt attempt, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("attempt", attempt);
        model.addAttribute("form", form);
        return attempt.open() ? "quizzes/end" : path(organizationId, attempt.attemptId());
    }

    private static String page(
            UUID organizationId, Attempt attempt, int question, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("attempt", attempt);
        model.addAttribute("form", form);
        if (!attempt.open()) {
            return "quizzes/result";
        }
        model.addAttribute("shown", shown(attempt, question));
        model.addAttribute("place", question);
        return "quizzes/attempt";
    }
}

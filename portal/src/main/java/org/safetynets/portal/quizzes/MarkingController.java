package org.safetynets.portal.quizzes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.training.QuestionBank;
import org.safetynets.portal.services.training.QuizzesApi;
import org.safetynets.portal.services.training.Standard;
import org.safetynets.portal.services.training.StandardsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What trainers look at: a finished try, to mark what is in words, and the question bank. */
@Controller
class MarkingController {

    private final QuizzesApi quizzes;
    private final StandardsApi standards;
    private final Pseudonyms pseudonyms;

    MarkingController(QuizzesApi quizzes, StandardsApi standards, Pseudonyms pseudonyms) {
        this.quizzes = quizzes;
        this.standards = standards;
        this.pseudonyms = pseudonyms;
    }

    @GetMapping("/organizations/{organizationId}/attempts/{attemptId}/marking")
    String show(@PathVariable UUID organizationId, @PathVariable UUID attemptId, Model model) {
        return page(organizationId, attemptId, Form.empty(), model);
    }

    @PostMapping("/organizations/{organizationId}/attempts/{attemptId}/marking")
    String mark(
            @PathVariable UUID organizationId,
            @PathVariable UUID attemptId,
            Form form,
            Model model) {
        var percent = form.value("percent");
        if (!percent.matches("\\d{1,2}|100")) {
            return page(
                    organizationId, attemptId, form.wrong("percent", "form.error.percent"), model);
        }
        Map<String, Object> mark =
                Map.of("question", form.value("question"), "percent", Integer.valueOf(percent));
        return switch (Outcome.of(() -> quizzes.mark(organizationId, attemptId, mark))) {
            case Outcome.Done(var marked) ->
                    TakingController.path(organizationId, attemptId) + "/marking?done=marked";
            case Outcome.Refused(var problem) ->
                    page(organizationId, attemptId, form.refused(problem), model);
        };
    }

    /** The questions quizzes are drawn from, of one standard. */
    @GetMapping("/organizations/{organizationId}/questions")
    String bank(
            @PathVariable UUID organizationId,
            @RequestParam(defaultValue = "") String standard,
            Model model) {
        var codes =
                Part.of(standards::list).or(Slice.empty()).items().stream()
                        .map(Standard::code)
                        .distinct()
                        .toList();
        var chosen = codes.contains(standard) || codes.isEmpty() ? standard : codes.getFirst();
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("codes", codes);
        model.addAttribute("chosen", chosen);
        model.addAttribute(
                "banks",
                chosen.isEmpty() ? List.<QuestionBank>of() : quizzes.banks(organizationId, chosen));
        return "quizzes/bank";
    }

    private String page(UUID organizationId, UUID attemptId, Form form, Model model) {
        var attempt = quizzes.attempt(organizationId, attemptId);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("attempt", attempt);
        model.addAttribute("form", form);
        model.addAttribute(
                "name", pseudonyms.in(organizationId).getOrDefault(attempt.personId(), ""));
        return "quizzes/marking";
    }
}

package org.safetynets.portal.assignments;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.problems.NothingHere;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.Assignment;
import org.safetynets.portal.services.training.AssignmentsApi;
import org.safetynets.portal.services.training.ManyApi;
import org.safetynets.portal.services.training.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The same mark for several who handed in, and how far it is. */
@Controller
@RequestMapping(
        "/organizations/{organizationId}/cohorts/{cohortId}/assignments/{assignmentId}/many")
class MarkingManyController {

    private final AssignmentsApi assignments;
    private final ManyApi many;
    private final Pseudonyms pseudonyms;

    MarkingManyController(AssignmentsApi assignments, ManyApi many, Pseudonyms pseudonyms) {
        this.assignments = assignments;
        this.many = many;
        this.pseudonyms = pseudonyms;
    }

    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID assignmentId,
            Model model) {
        return page(organizationId, cohortId, assignmentId, Form.empty(), model);
    }

    @PostMapping
    String mark(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID assignmentId,
            Form form,
            Model model) {
        var marking = MarkingForm.read(form);
        var chosen =
                form.values("submissions").stream()
                        .filter(it -> it.matches("[0-9a-fA-F-]{36}"))
                        .toList();
        if (chosen.isEmpty()) {
            form.wrong("submissions", "form.error.choose");
        }
        var result = marking.result();
        if (!form.valid() || result == null) {
            return page(organizationId, cohortId, assignmentId, form, model);
        }
        var marks = chosen.stream().map(it -> mark(it, result, marking.score())).toList();
        return switch (Outcome.of(
                () -> many.mark(organizationId, cohortId, Map.of("marks", marks)))) {
            case Outcome.Done(var begun) ->
                    "redirect:"
                            + path(organizationId, cohortId, assignmentId)
                            + "/many/"
                            + begun.bulkId();
            case Outcome.Refused(var problem) ->
                    page(organizationId, cohortId, assignmentId, form.refused(problem), model);
        };
    }

    private static Map<String, Object> mark(
            String submission, String result, @Nullable BigDecimal score) {
        var mark = new HashMap<String, Object>();
        mark.put("submissionId", submission);
        mark.put("result", result);
        if (score != null) {
            mark.put("score", score);
        }
        return mark;
    }

    @GetMapping("/{bulkId}")
    String progress(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID assignmentId,
            @PathVariable UUID bulkId,
            Model model) {
        var here = path(organizationId, cohortId, assignmentId);
        var people = pseudonyms.in(organizationId);
        model.addAttribute("back", here);
        model.addAttribute("here", here + "/many/" + bulkId);
        model.addAttribute("bulk", many.bulk(organizationId, bulkId));
        model.addAttribute(
                "names",
                submissions(organizationId, assignmentId).stream()
                        .collect(
                                Collectors.toMap(
                                        Submission::submissionId,
                                        it -> people.getOrDefault(it.personId(), "–"))));
        return "cohorts/many";
    }

    @GetMapping("/{bulkId}/state")
    String live(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID assignmentId,
            @PathVariable UUID bulkId,
            Model model) {
        progress(organizationId, cohortId, assignmentId, bulkId, model);
        return "cohorts/many :: state";
    }

    private static String path(UUID organizationId, UUID cohortId, UUID assignmentId) {
        return "/organizations/%s/cohorts/%s/assignments/%s"
                .formatted(organizationId, cohortId, assignmentId);
    }

    private List<Submission> submissions(UUID organizationId, UUID assignmentId) {
        return assignments.submissions(organizationId, assignmentId).items();
    }

    private Assignment assignment(UUID organizationId, UUID cohortId, UUID assignmentId) {
        return assignments.of(organizationId, cohortId).stream()
                .filter(it -> it.assignmentId().equals(assignmentId))
                .findFirst()
                .orElseThrow(NothingHere::new);
    }

    private String page(
            UUID organizationId, UUID cohortId, UUID assignmentId, Form form, Model model) {
        model.addAttribute("assignment", assignment(organizationId, cohortId, assignmentId));
        model.addAttribute("here", path(organizationId, cohortId, assignmentId));
        model.addAttribute("form", form);
        model.addAttribute("pseudonyms", pseudonyms.in(organizationId));
        model.addAttribute(
                "waiting",
                submissions(organizationId, assignmentId).stream()
                        .filter(Submission::waits)
                        .toList());
        return "assignments/many";
    }
}

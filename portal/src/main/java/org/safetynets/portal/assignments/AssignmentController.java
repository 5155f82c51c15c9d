package org.safetynets.portal.assignments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.files.Uploads;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.problems.NothingHere;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.Assignment;
import org.safetynets.portal.services.training.AssignmentsApi;
import org.safetynets.portal.services.training.NewSubmission;
import org.safetynets.portal.services.training.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One task: handing in for a candidate; for trainers what waits, one after the other. */
@Controller
@RequestMapping("/organizations/{organizationId}/cohorts/{cohortId}/assignments/{assignmentId}")
class AssignmentController {

    private static final int LONGEST = 20_000;

    private final AssignmentsApi assignments;
    private final Uploads uploads;
    private final Pseudonyms pseudonyms;

    AssignmentController(AssignmentsApi assignments, Uploads uploads, Pseudonyms pseudonyms) {
        this.assignments = assignments;
        this.uploads = uploads;
        this.pseudonyms = pseudonyms;
    }

    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID assignmentId,
            Viewer viewer,
            Model model) {
        var assignment = assignment(organizationId, cohortId, assignmentId);
        return page(organizationId, assignment, Form.empty(), viewer, model);
    }

    @PostMapping("/submissions")
    String handIn(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID assignmentId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Form form,
            Viewer viewer,
            Model model) {
        var assignment = assignment(organizationId, cohortId, assignmentId);
        form.text("text", LONGEST);
        var sent = file == null || file.isEmpty() ? null : file;
        if (sent == null && form.value("text").isEmpty()) {
            form.wrong("text", "form.error.text-or-file");
        }
        if (!form.valid()) {
            return page(organizationId, assignment, form, viewer, model);
        }
        var outcome =
                Outcome.of(
                        () -> {
                            var kept =
                                    sent == null
                                            ? null
                                            : uploads.keep(organizationId, "submission", sent);
                            return assignments.submit(
                                    organizationId,
                                    assignmentId,
                                    new NewSubmission(
                                            form.orNull("text"),
                                            kept == null ? null : kept.fileId()));
                        });
        return switch (outcome) {
            case Outcome.Done(var submitted) ->
                    path(organizationId, assignment) + "?done=handed-in";
            case Outcome.Refused(var problem) ->
                    page(organizationId, assignment, form.refused(problem), viewer, model);
        };
    }

    /** Leads to the next one that waits, so that marking goes in a row. */
    @PostMapping("/mark/{submissionId}")
    String mark(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID assignmentId,
            @PathVariable UUID submissionId,
            Form form,
            Viewer viewer,
            Model model) {
        var assignment = assignment(organizationId, cohortId, assignmentId);
        var marking = MarkingForm.read(form);
        if (!form.valid()) {
            return page(organizationId, assignment, form, viewer, model);
        }
        return switch (Outcome.of(() -> assignments.mark(organizationId, submissionId, marking))) {
            case Outcome.Done(var marked) -> path(organizationId, assignment) + "?done=marked";
            case Outcome.Refused(var problem) ->
                    page(organizationId, assignment, form.refused(problem), viewer, model);
        };
    }

    private static String path(UUID organizationId, Assignment assignment) {
        return "redirect:/organizations/"
                + organizationId
                + "/cohorts/"
                + assignment.cohortId()
                + "/assignments/"
                + assignment.assignmentId();
    }

    private Assignment assignment(UUID organizationId, UUID cohortId, UUID assignmentId) {
        return assignments.of(organizationId, cohortId).stream()
                .filter(it -> it.assignmentId().equals(assignmentId))
                .findFirst()
                .orElseThrow(NothingHere::new);
    }

    private String page(
            UUID organizationId, Assignment assignment, Form form, Viewer viewer, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("assignment", assignment);
        model.addAttribute("form", form);
        if (!viewer.has(organizationId, "trainer")) {
            var mine = assignments.mine(organizationId, assignment.assignmentId());
            model.addAttribute("submissions", mine);
            model.addAttribute(
                    "mayHandIn", mine.stream().noneMatch(it -> it.waits() || it.accepted()));
            return "assignments/assignment";
        }
        var all = assignments.submissions(organizationId, assignment.assignmentId()).items();
        model.addAttribute("pseudonyms", pseudonyms.in(organizationId));
        model.addAttribute("waiting", all.stream().filter(Submission::waits).toList());
        model.addAttribute("marked", all.stream().filter(it -> !it.waits()).toList());
        return "assignments/marking";
    }
}

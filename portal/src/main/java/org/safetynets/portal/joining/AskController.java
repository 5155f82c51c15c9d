package org.safetynets.portal.joining;

import java.util.Optional;
import java.util.UUID;
import org.safetynets.portal.finder.ListedGroups;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Found;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.JoinRequest;
import org.safetynets.portal.services.groups.JoiningApi;
import org.safetynets.portal.services.groups.Listing;
import org.safetynets.portal.services.groups.ScreeningApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Asking to join. The first question, whether the person is alone and free to answer, has a page of
 * its own: after a no nothing is asked and nothing is kept. What is answered after it is kept for
 * the person alone, so that they can stop at any moment and go on later.
 */
@Controller
@RequestMapping("/groups/listed/{groupId}/ask")
class AskController {

    private final ListedGroups groups;
    private final JoiningApi joining;
    private final ScreeningApi screening;
    private final Questions questions;

    AskController(
            ListedGroups groups, JoiningApi joining, ScreeningApi screening, Questions questions) {
        this.groups = groups;
        this.joining = joining;
        this.screening = screening;
        this.questions = questions;
    }

    @ModelAttribute("group")
    Listing group(@PathVariable UUID groupId) {
        return groups.of(groupId);
    }

    @GetMapping
    String alone(@ModelAttribute("group") Listing group, Model model) {
        return alone(group, Form.empty(), model);
    }

    private String alone(Listing group, Form form, Model model) {
        var asked = questions.of(group.purpose());
        model.addAttribute("form", form);
        model.addAttribute("asked", Questions.byCode(asked));
        model.addAttribute("labels", Questions.labels(asked));
        return "joining/alone";
    }

    @PostMapping
    String answer(@ModelAttribute("group") Listing group, Form form, Model model) {
        var groupId = group.groupId();
        return switch (form.value("Q1")) {
            case "yes" -> "redirect:/groups/listed/" + groupId + "/ask/questions";
            case "no" -> {
                // Somebody may be looking: no error now. What stays behind goes by its term.
                Part.of(() -> takenAway(groupId));
                yield "redirect:/groups/listed/" + groupId + "/ask/later";
            }
            default -> {
                form.wrong(Question.ALONE, "form.error.choose");
                yield alone(group, form, model);
            }
        };
    }

    private UUID takenAway(UUID groupId) {
        screening.takeAway(groupId);
        return groupId;
    }

    @GetMapping("/later")
    String later() {
        return "joining/later";
    }

    @GetMapping("/questions")
    String questions(@ModelAttribute("group") Listing group, Model model) {
        var kept =
                Part.of(() -> Found.of(() -> screening.draft(group.groupId())))
                        .or(Optional.empty());
        model.addAttribute("kept", kept.isPresent());
        return questions(group, kept.map(ScreeningForm::of).orElseGet(Form::empty), model);
    }

    /** While somebody answers, with script; what cannot be kept now is no reason to stop them. */
    @PostMapping(path = "/questions", headers = "HX-Request")
    String keep(@PathVariable UUID groupId, Form form, Model model) {
        model.addAttribute("saved", keep(groupId, form));
        return "joining/questions :: saved";
    }

    @PostMapping("/questions")
    String send(@ModelAttribute("group") Listing group, Form form, Model model) {
        if (form.value("step").equals("later")) {
            keep(group.groupId(), form);
            return "redirect:/groups/listed/" + group.groupId() + "/ask/kept";
        }
        var answers = ScreeningForm.read(form);
        if (!form.valid()) {
            return questions(group, form, model);
        }
        var asked = Outcome.of(() -> joining.ask(group.organizationId(), group.groupId(), answers));
        return switch (asked) {
            case Outcome.Done(var request) -> "redirect:" + next(group, request);
            case Outcome.Refused(var problem) -> questions(group, form.refused(problem), model);
        };
    }

    @GetMapping("/kept")
    String kept() {
        return "joining/kept";
    }

    /** Stops, and takes away what was kept. */
    @PostMapping("/stop")
    String stop(@PathVariable UUID groupId) {
        screening.takeAway(groupId);
        return "redirect:/groups/listed/" + groupId + "?done=taken-away";
    }

    @GetMapping("/stopped")
    String stopped() {
        return "joining/stopped";
    }

    private boolean keep(UUID groupId, Form form) {
        var answers = ScreeningForm.draft(form);
        return !Part.of(
                        () -> {
                            screening.keep(groupId, answers);
                            return true;
                        })
                .missing();
    }

    private static String next(Listing group, JoinRequest request) {
        return request.joinRequestId() == null
                ? "/groups/listed/" + group.groupId() + "/ask/stopped"
                : "/requests/" + request.joinRequestId();
    }

    private String questions(Listing group, Form form, Model model) {
        var asked = questions.of(group.purpose());
        model.addAttribute("form", form);
        model.addAttribute("questions", asked);
        model.addAttribute("labels", Questions.labels(asked));
        return "joining/questions";
    }
}

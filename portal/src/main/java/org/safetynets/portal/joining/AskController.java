package org.safetynets.portal.joining;

import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.JoinRequest;
import org.safetynets.portal.services.groups.JoiningApi;
import org.safetynets.portal.services.groups.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Asking to join. The first question, whether the person is alone and free to answer, has a page of
 * its own: after a no nothing is asked and nothing is kept.
 */
@Controller
@RequestMapping("/groups/listed/{groupId}/ask")
class AskController {

    private final GroupsApi groups;
    private final JoiningApi joining;

    AskController(GroupsApi groups, JoiningApi joining) {
        this.groups = groups;
        this.joining = joining;
    }

    @ModelAttribute("group")
    Listing group(@PathVariable UUID groupId) {
        return groups.listed(groupId);
    }

    @GetMapping
    String alone(Model model) {
        model.addAttribute("form", Form.empty());
        return "joining/alone";
    }

    @PostMapping
    String alone(@PathVariable UUID groupId, Form form) {
        return switch (form.value("Q1")) {
            case "yes" -> "redirect:/groups/listed/" + groupId + "/ask/questions";
            case "no" -> "redirect:/groups/listed/" + groupId + "/ask/later";
            default -> {
                form.wrong("Q1", "form.error.choose");
                yield "joining/alone";
            }
        };
    }

    @GetMapping("/later")
    String later() {
        return "joining/later";
    }

    @GetMapping("/questions")
    String questions(Model model) {
        return questions(Form.empty(), model);
    }

    @PostMapping("/questions")
    String send(@ModelAttribute("group") Listing group, Form form, Model model) {
        if (form.value("Q3").isEmpty()) {
            return questions(form.wrong("Q3", "form.error.choose"), model);
        }
        var screening = Question.answers(form);
        var asked =
                Outcome.of(() -> joining.ask(group.organizationId(), group.groupId(), screening));
        return switch (asked) {
            case Outcome.Done(var request) -> "redirect:" + next(group, request);
            case Outcome.Refused(var problem) -> questions(form.refused(problem), model);
        };
    }

    @GetMapping("/stopped")
    String stopped() {
        return "joining/stopped";
    }

    private static String next(Listing group, JoinRequest request) {
        return request.joinRequestId() == null
                ? "/groups/listed/" + group.groupId() + "/ask/stopped"
                : "/requests/" + request.joinRequestId();
    }

    private String questions(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("questions", Question.values());
        return "joining/questions";
    }
}

package org.safetynets.portal.practices;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.practices.PracticesApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One practice: who works in it, who would like to, and the way out. */
@Controller
@RequestMapping("/practices/{practiceId}")
class PracticeController {

    private final PracticesApi practices;

    PracticeController(PracticesApi practices) {
        this.practices = practices;
    }

    @GetMapping
    String show(@PathVariable UUID practiceId, Model model) {
        return page(practiceId, Form.empty(), model);
    }

    @PostMapping
    String rename(@PathVariable UUID practiceId, Form form, Model model) {
        var name = Map.of("name", form.required("name", 80));
        if (!form.valid()) {
            return page(practiceId, form, model);
        }
        var outcome = Outcome.of(() -> practices.rename(practiceId, seen(form), name));
        return answer(outcome, practiceId, "practice-changed", form, model);
    }

    /** The code is told once, so this answer is shown and not redirected from. */
    @PostMapping("/invitations")
    String invite(@PathVariable UUID practiceId, Form form, Model model) {
        return switch (Outcome.of(() -> practices.invite(practiceId))) {
            case Outcome.Done(var invited) -> {
                model.addAttribute("invited", invited);
                yield page(practiceId, form, model);
            }
            case Outcome.Refused(var problem) -> page(practiceId, form.refused(problem), model);
        };
    }

    @PostMapping("/invitations/{invitationId}/withdraw")
    String withdraw(
            @PathVariable UUID practiceId,
            @PathVariable UUID invitationId,
            Form form,
            Model model) {
        var outcome = Outcome.of(() -> practices.withdraw(practiceId, invitationId));
        return answer(outcome, practiceId, "practice-code-gone", form, model);
    }

    @PostMapping("/requests/{personId}")
    String decide(
            @PathVariable UUID practiceId, @PathVariable UUID personId, Form form, Model model) {
        var accepted = Map.of("accepted", form.value("accepted").equals("true"));
        var outcome = Outcome.of(() -> practices.answer(practiceId, personId, accepted));
        return answer(outcome, practiceId, "practice-changed", form, model);
    }

    @PostMapping("/members/{personId}")
    String appoint(
            @PathVariable UUID practiceId, @PathVariable UUID personId, Form form, Model model) {
        var part = form.oneOf("part", Set.of("administrator", "member"));
        if (part == null) {
            return page(practiceId, form.wrong("part", "form.error.choose"), model);
        }
        var appointed = Map.of("part", part);
        var outcome =
                Outcome.of(() -> practices.appoint(practiceId, personId, seen(form), appointed));
        return answer(outcome, practiceId, "practice-changed", form, model);
    }

    @PostMapping("/members/{personId}/remove")
    String remove(
            @PathVariable UUID practiceId, @PathVariable UUID personId, Form form, Model model) {
        var outcome = Outcome.of(() -> practices.remove(practiceId, personId));
        return answer(outcome, practiceId, "practice-changed", form, model);
    }

    @PostMapping("/leave")
    String leave(@PathVariable UUID practiceId, Form form, Model model) {
        return switch (Outcome.of(() -> practices.leave(practiceId))) {
            case Outcome.Done(var left) -> "redirect:/practices?done=practice-left";
            case Outcome.Refused(var problem) -> page(practiceId, form.refused(problem), model);
        };
    }

    private static String seen(Form form) {
        return "\"" + form.value("version").replaceAll("\\D", "") + "\"";
    }

    private String answer(
            Outcome<?> outcome, UUID practiceId, String done, Form form, Model model) {
        return switch (outcome) {
            case Outcome.Done(var value) -> "redirect:/practices/" + practiceId + "?done=" + done;
            case Outcome.Refused(var problem) -> page(practiceId, form.refused(problem), model);
        };
    }

    private String page(UUID practiceId, Form form, Model model) {
        var practice = practices.practice(practiceId);
        model.addAttribute("practice", practice);
        model.addAttribute(
                "form", form.fields().contains("name") ? form : form.with("name", practice.name()));
        return "practices/practice";
    }
}

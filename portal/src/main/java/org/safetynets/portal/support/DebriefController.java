package org.safetynets.portal.support;

import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.Debrief;
import org.safetynets.portal.services.training.SupportApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing a debrief, on a phone after a meeting: kept as a draft, or completed. */
@Controller
@RequestMapping("/my/support/debriefs/{debriefId}")
class DebriefController {

    private final SupportApi support;

    DebriefController(SupportApi support) {
        this.support = support;
    }

    @GetMapping
    String show(@PathVariable UUID debriefId, Model model) {
        var debrief = support.debrief(debriefId);
        return page(debrief, DebriefForm.of(debrief.answers()), model);
    }

    /** The button says which: {@code draft} keeps it, everything else completes it. */
    @PostMapping
    String write(
            @PathVariable UUID debriefId,
            @RequestParam(defaultValue = "complete") String step,
            Form form,
            Model model) {
        var answers = DebriefForm.read(form);
        if (!form.valid()) {
            return page(support.debrief(debriefId), form, model);
        }
        if (step.equals("draft")) {
            return answer(
                    Outcome.of(
                            () ->
                                    support.draft(
                                            debriefId,
                                            "\"" + form.value("version") + "\"",
                                            answers)),
                    debriefId,
                    "debrief-kept",
                    form,
                    model);
        }
        return answer(
                Outcome.of(() -> support.complete(debriefId, answers)),
                debriefId,
                "debrief-done",
                form,
                model);
    }

    @PostMapping("/not-there")
    String notThere(@PathVariable UUID debriefId, Form form, Model model) {
        return switch (Outcome.of(() -> support.notThere(debriefId))) {
            case Outcome.Done(var it) -> "redirect:/my/support?done=not-there";
            case Outcome.Refused(var problem) ->
                    page(support.debrief(debriefId), form.refused(problem), model);
        };
    }

    private String answer(
            Outcome<Debrief> outcome, UUID debriefId, String done, Form form, Model model) {
        return switch (outcome) {
            case Outcome.Done(var it) ->
                    "redirect:/my/support/debriefs/" + debriefId + "?done=" + done;
            case Outcome.Refused(var problem) -> {
                form.refused(problem);
                yield page(support.debrief(debriefId), form, model);
            }
        };
    }

    private static String page(Debrief debrief, Form form, Model model) {
        model.addAttribute("debrief", debrief);
        model.addAttribute("form", form);
        return "support/debrief";
    }
}

package org.safetynets.portal.support;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.people.Members;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Found;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.training.SupportApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who is due, overdue and uncovered; for a supervisor also whom to talk with. */
@Controller
@RequestMapping("/organizations/{organizationId}/supervision")
class BoardController {

    private final SupportApi support;
    private final Pseudonyms pseudonyms;
    private final Members members;

    BoardController(SupportApi support, Pseudonyms pseudonyms, Members members) {
        this.support = support;
        this.pseudonyms = pseudonyms;
        this.members = members;
    }

    @GetMapping
    String board(@PathVariable UUID organizationId, Model model) {
        model.addAttribute("form", Form.empty());
        return page(organizationId, model);
    }

    @PostMapping("/flags/{flagId}")
    String step(
            @PathVariable UUID organizationId, @PathVariable UUID flagId, Form form, Model model) {
        var step = Map.of("state", form.required("state", 20));
        return answer(
                Outcome.of(() -> support.step(organizationId, flagId, step)),
                organizationId,
                "flag-moved",
                form,
                model);
    }

    @PostMapping("/assign")
    String assign(@PathVariable UUID organizationId, Form form, Model model) {
        var facilitator = person(form, "facilitatorId");
        var supervisor = person(form, "supervisorId");
        if (facilitator == null || supervisor == null) {
            model.addAttribute("form", form);
            return page(organizationId, model);
        }
        return answer(
                Outcome.of(
                        () ->
                                support.assign(
                                        organizationId,
                                        facilitator,
                                        Map.of("supervisorId", supervisor.toString()))),
                organizationId,
                "supervisor-assigned",
                form,
                model);
    }

    @PostMapping("/absences")
    String takeLeave(@PathVariable UUID organizationId, Form form, Model model) {
        var absence = new HashMap<String, String>();
        for (var field : List.of("from", "through", "supervisorId", "coverId")) {
            if (!form.value(field).isEmpty()) {
                absence.put(field, form.value(field));
            }
        }
        if (!absence.containsKey("from")) {
            model.addAttribute("form", form.wrong("from", "form.error.day"));
            return page(organizationId, model);
        }
        return answer(
                Outcome.of(() -> support.takeLeave(organizationId, absence)),
                organizationId,
                "absence-noted",
                form,
                model);
    }

    @PostMapping("/absences/{absenceId}/cover")
    String cover(
            @PathVariable UUID organizationId,
            @PathVariable UUID absenceId,
            Form form,
            Model model) {
        var cover = person(form, "coverId");
        if (cover == null) {
            model.addAttribute("form", form);
            return page(organizationId, model);
        }
        return answer(
                Outcome.of(
                        () ->
                                support.cover(
                                        organizationId,
                                        absenceId,
                                        Map.of("coverId", cover.toString()))),
                organizationId,
                "absence-covered",
                form,
                model);
    }

    /** They are back before the last day, or on a day nobody could foresee. */
    @PostMapping("/absences/{absenceId}/back")
    String back(
            @PathVariable UUID organizationId,
            @PathVariable UUID absenceId,
            Form form,
            Model model) {
        return answer(
                Outcome.of(() -> support.back(organizationId, absenceId)),
                organizationId,
                "absence-over",
                form,
                model);
    }

    private static @Nullable UUID person(Form form, String field) {
        try {
            return UUID.fromString(form.value(field));
        } catch (IllegalArgumentException notChosen) {
            form.wrong(field, "form.error.choose");
            return null;
        }
    }

    private String answer(
            Outcome<?> outcome, UUID organizationId, String done, Form form, Model model) {
        return switch (outcome) {
            case Outcome.Done<?> it ->
                    "redirect:/organizations/" + organizationId + "/supervision?done=" + done;
            case Outcome.Refused<?> refused -> {
                model.addAttribute("form", form.refused(refused.problem()));
                yield page(organizationId, model);
            }
        };
    }

    private String page(UUID organizationId, Model model) {
        var order = List.of("uncovered", "overdue", "on-time");
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("pseudonyms", pseudonyms.in(organizationId));
        model.addAttribute(
                "supports",
                support.board(organizationId).items().stream()
                        .sorted(Comparator.comparing(it -> order.indexOf(it.state())))
                        .toList());
        model.addAttribute(
                "flags",
                Part.of(() -> Found.of(() -> support.flags(organizationId)).orElse(List.of())));
        model.addAttribute("absences", Part.of(() -> support.absences(organizationId)));
        model.addAttribute(
                "supervisors",
                Part.of(() -> members.of(organizationId)).or(List.of()).stream()
                        .filter(it -> it.roles().contains("supervisor"))
                        .toList());
        return "support/board";
    }
}

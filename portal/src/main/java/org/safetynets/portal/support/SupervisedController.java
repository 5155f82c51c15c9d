package org.safetynets.portal.support;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.NewSupervising;
import org.safetynets.portal.services.training.Supervising;
import org.safetynets.portal.services.training.SupportApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One facilitator, for whoever supervises them today: debriefs, sessions, what to plan. */
@Controller
@RequestMapping("/organizations/{organizationId}/supervision/{personId}")
class SupervisedController {

    private final SupportApi support;
    private final Pseudonyms pseudonyms;

    SupervisedController(SupportApi support, Pseudonyms pseudonyms) {
        this.support = support;
        this.pseudonyms = pseudonyms;
    }

    @GetMapping
    String show(@PathVariable UUID organizationId, @PathVariable UUID personId, Model model) {
        model.addAttribute("form", Form.empty());
        return page(organizationId, personId, model);
    }

    @PostMapping("/sessions")
    String plan(
            @PathVariable UUID organizationId,
            @PathVariable UUID personId,
            Form form,
            Model model) {
        var session = read(form, personId);
        if (session == null) {
            model.addAttribute("form", form);
            return page(organizationId, personId, model);
        }
        return answer(
                Outcome.of(() -> support.plan(organizationId, session)),
                organizationId,
                personId,
                "session-planned",
                form,
                model);
    }

    @PostMapping("/sessions/{sessionId}/held")
    String held(
            @PathVariable UUID organizationId,
            @PathVariable UUID personId,
            @PathVariable UUID sessionId,
            Form form,
            Model model) {
        var held = new HashMap<String, Object>();
        held.put("minutes", minutes(form));
        if (!form.value("notes").isEmpty()) {
            held.put("notes", form.text("notes", 500));
        }
        if (!form.valid()) {
            model.addAttribute("form", form);
            return page(organizationId, personId, model);
        }
        return answer(
                Outcome.of(() -> support.held(organizationId, sessionId, held)),
                organizationId,
                personId,
                "session-held",
                form,
                model);
    }

    private static @Nullable NewSupervising read(Form form, UUID personId) {
        var kind = form.oneOf("kind", Set.of("alone", "group", "after-incident"));
        if (kind == null) {
            form.wrong("kind", "form.error.choose");
        }
        var minutes = minutes(form);
        Instant at = null;
        try {
            at =
                    LocalDateTime.parse(form.value("day") + "T" + form.value("time"))
                            .toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException notATime) {
            form.wrong("day", "form.error.day");
        }
        return form.valid() && kind != null && at != null
                ? new NewSupervising(List.of(personId), kind, null, at, minutes)
                : null;
    }

    private static int minutes(Form form) {
        var text = form.value("minutes");
        if (!text.matches("[1-9]\\d{0,2}")) {
            form.wrong("minutes", "form.error.minutes");
            return 0;
        }
        return Integer.parseInt(text);
    }

    private String answer(
            Outcome<Supervising> outcome,
            UUID organizationId,
            UUID personId,
            String done,
            Form form,
            Model model) {
        return switch (outcome) {
            case Outcome.Done(var it) ->
                    "redirect:/organizations/%s/supervision/%s?done=%s"
                            .formatted(organizationId, personId, done);
            case Outcome.Refused(var problem) -> {
                model.addAttribute("form", form.refused(problem));
                yield page(organizationId, personId, model);
            }
        };
    }

    private String page(UUID organizationId, UUID personId, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("personId", personId);
        model.addAttribute("name", pseudonyms.in(organizationId).getOrDefault(personId, "—"));
        model.addAttribute("debriefs", support.debriefsOf(organizationId, personId).items());
        model.addAttribute("sessions", support.sessionsOf(organizationId, personId).items());
        return "support/supervised";
    }
}

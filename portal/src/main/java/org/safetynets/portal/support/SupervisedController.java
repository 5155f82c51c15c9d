package org.safetynets.portal.support;

import java.util.HashMap;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.organizations.WallClock;
import org.safetynets.portal.services.Outcome;
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
    private final WallClock wall;
    private final SupervisedPage pages;

    SupervisedController(SupportApi support, WallClock wall, SupervisedPage pages) {
        this.support = support;
        this.wall = wall;
        this.pages = pages;
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
        var session = SupervisingForm.read(form, personId, wall.zone(organizationId));
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

    /** Nobody came, or it does not take place. */
    @PostMapping("/sessions/{sessionId}/{step:missed|cancel}")
    String step(
            @PathVariable UUID organizationId,
            @PathVariable UUID personId,
            @PathVariable UUID sessionId,
            @PathVariable String step,
            Form form,
            Model model) {
        return answer(
                Outcome.of(() -> support.step(organizationId, sessionId, step)),
                organizationId,
                personId,
                "session-" + step,
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
        held.put("minutes", SupervisingForm.minutes(form));
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

    private String answer(
            Outcome<?> outcome,
            UUID organizationId,
            UUID personId,
            String done,
            Form form,
            Model model) {
        return switch (outcome) {
            case Outcome.Done<?> it ->
                    "redirect:/organizations/%s/supervision/%s?done=%s"
                            .formatted(organizationId, personId, done);
            case Outcome.Refused<?> refused -> {
                model.addAttribute("form", form.refused(refused.problem()));
                yield page(organizationId, personId, model);
            }
        };
    }

    private String page(UUID organizationId, UUID personId, Model model) {
        return pages.supervised(organizationId, personId, model);
    }
}

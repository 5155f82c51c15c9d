package org.safetynets.portal.external;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.ExternalApi;
import org.safetynets.portal.services.training.ExternalEvidence.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What trainers decide about certificates from elsewhere, for the first time and each year. */
@Controller
@RequestMapping("/organizations/{organizationId}/certificates")
class ReviewController {

    /** Early enough to ask the candidate for a newer one. */
    private static final int DAYS_AHEAD = 60;

    private final ExternalApi external;
    private final Pseudonyms pseudonyms;

    ReviewController(ExternalApi external, Pseudonyms pseudonyms) {
        this.external = external;
        this.pseudonyms = pseudonyms;
    }

    @GetMapping
    String show(@PathVariable UUID organizationId, Model model) {
        return page(organizationId, null, Form.empty(), model);
    }

    @PostMapping("/{externalEvidenceId}")
    String decide(
            @PathVariable UUID organizationId,
            @PathVariable UUID externalEvidenceId,
            Form form,
            Model model) {
        boolean accepted = form.value("step").equals("accept");
        var reason = form.required("reason", 500);
        if (accepted && form.values("counts").isEmpty()) {
            form.wrong("counts", "form.error.choose");
        }
        var score = score(form);
        if (!form.valid()) {
            return page(organizationId, externalEvidenceId, form, model);
        }
        var decision =
                new Decision(
                        accepted,
                        reason,
                        accepted ? form.values("counts") : null,
                        accepted ? score : null);
        return switch (Outcome.of(
                () -> external.review(organizationId, externalEvidenceId, decision))) {
            case Outcome.Done(var reviewed) ->
                    "redirect:/organizations/" + organizationId + "/certificates?done=reviewed";
            case Outcome.Refused(var problem) ->
                    page(organizationId, externalEvidenceId, form.refused(problem), model);
        };
    }

    private static @Nullable BigDecimal score(Form form) {
        var typed = form.value("score").replace(',', '.');
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            form.wrong("score", "form.error.amount");
            return null;
        }
        return new BigDecimal(typed);
    }

    /** {@code at}: the one whose form came back. */
    private String page(UUID organizationId, @Nullable UUID at, Form form, Model model) {
        var soon = LocalDate.now(ZoneOffset.UTC).plusDays(DAYS_AHEAD);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("at", at);
        model.addAttribute("form", form);
        model.addAttribute("waiting", external.waiting(organizationId).items());
        model.addAttribute("due", external.due(organizationId, soon).items());
        model.addAttribute("pseudonyms", pseudonyms.in(organizationId));
        return "external/reviews";
    }
}

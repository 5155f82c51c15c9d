package org.safetynets.portal.counselors;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.referrals.CounselorReview;
import org.safetynets.portal.services.referrals.CounselorsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A coordinator checks counselors' credentials and decides, with a reason. */
@Controller
@RequestMapping("/organizations/{organizationId}/counselors")
class ReviewingController {

    static final List<String> STANDINGS =
            List.of("applied", "approved", "lapsed", "suspended", "declined", "ended");
    private static final Set<String> ACTS =
            Set.of("approve", "decline", "recheck", "suspend", "reinstate");

    private final CounselorsApi counselors;

    ReviewingController(CounselorsApi counselors) {
        this.counselors = counselors;
    }

    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @RequestParam(defaultValue = "") String standing,
            Model model) {
        var form = Form.empty().with("standing", standing);
        return page(organizationId, null, form, model);
    }

    @PostMapping("/{counselorId}")
    String decide(
            @PathVariable UUID organizationId,
            @PathVariable UUID counselorId,
            Form form,
            Model model) {
        var act = form.oneOf("act", ACTS);
        if (act == null) {
            form.wrong("act", "form.error.choose");
        }
        var reason = form.required("reason", 500);
        var recheckOn = day(form);
        if (act == null || !form.valid()) {
            return page(organizationId, counselorId, form, model);
        }
        var check = act.equals("approve") || act.equals("recheck");
        var review = new CounselorReview(act, reason, check ? recheckOn : null);
        var seen = "\"" + form.value("version") + "\"";
        return switch (Outcome.of(
                () -> counselors.review(organizationId, counselorId, seen, review))) {
            case Outcome.Done(var reviewed) ->
                    "redirect:/organizations/" + organizationId + "/counselors?done=counselor";
            case Outcome.Refused(var problem) ->
                    page(organizationId, counselorId, form.refused(problem), model);
        };
    }

    private static @Nullable LocalDate day(Form form) {
        try {
            var typed = form.orNull("recheckOn");
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            form.wrong("recheckOn", "form.error.check");
            return null;
        }
    }

    /** {@code at}: the one whose form came back. */
    private String page(UUID organizationId, @Nullable UUID at, Form form, Model model) {
        var standing = form.oneOf("standing", Set.copyOf(STANDINGS));
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("at", at);
        model.addAttribute("form", form);
        model.addAttribute("standings", STANDINGS);
        model.addAttribute("counselors", counselors.counselors(organizationId, standing));
        return "counselors/review";
    }
}

package org.safetynets.portal.admissions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.Admission;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.SeatsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who asked for a seat in a cohort; a trainer answers each with a reason. */
@Controller
@RequestMapping("/organizations/{organizationId}/cohorts/{cohortId}/admissions")
class AdmissionController {

    private final SeatsApi seats;
    private final CohortsApi cohorts;
    private final Pseudonyms pseudonyms;

    AdmissionController(SeatsApi seats, CohortsApi cohorts, Pseudonyms pseudonyms) {
        this.seats = seats;
        this.cohorts = cohorts;
        this.pseudonyms = pseudonyms;
    }

    @GetMapping
    String show(@PathVariable UUID organizationId, @PathVariable UUID cohortId, Model model) {
        return page(organizationId, cohortId, Form.empty(), model);
    }

    /** The button says which; each card of the page has a reason of its own. */
    @PostMapping("/{admissionId}/{step:admit|decline}")
    String decide(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID admissionId,
            @PathVariable String step,
            Form form,
            Model model) {
        var reason = form.required("reason-" + admissionId, 500);
        if (!form.valid()) {
            return page(organizationId, cohortId, form, model);
        }
        var accepted =
                form.values("accepted-" + admissionId).stream()
                        .filter(it -> it.matches("[A-Z][A-Z0-9_]{0,19}"))
                        .toList();
        return switch (Outcome.of(
                () -> decided(organizationId, admissionId, step, reason, accepted))) {
            case Outcome.Done(var decided) ->
                    "redirect:/organizations/%s/cohorts/%s/admissions?done=%s"
                            .formatted(organizationId, cohortId, done(decided));
            case Outcome.Refused(var problem) ->
                    page(organizationId, cohortId, form.refused(problem), model);
        };
    }

    private Admission decided(
            UUID organizationId,
            UUID admissionId,
            String step,
            String reason,
            List<String> accepted) {
        return step.equals("admit")
                ? seats.admit(
                        organizationId, admissionId, new Admission.Admitting(reason, accepted))
                : seats.decline(organizationId, admissionId, Map.of("reason", reason));
    }

    private static String done(Admission decided) {
        if (decided.declined()) {
            return "seat-declined";
        }
        return decided.waitlistPlace() == null ? "seat-admitted" : "seat-admitted-waiting";
    }

    private String page(UUID organizationId, UUID cohortId, Form form, Model model) {
        var all = seats.of(organizationId, cohortId).items();
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("cohort", cohorts.get(organizationId, cohortId));
        model.addAttribute("form", form);
        model.addAttribute("waiting", all.stream().filter(Admission::waits).toList());
        model.addAttribute("answered", all.stream().filter(it -> !it.waits()).toList());
        model.addAttribute("signs", seats.readiness(organizationId, cohortId));
        model.addAttribute("pseudonyms", pseudonyms.in(organizationId));
        return "admissions/list";
    }
}

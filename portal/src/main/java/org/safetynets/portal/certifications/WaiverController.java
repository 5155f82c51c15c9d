package org.safetynets.portal.certifications;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.DecisionsApi;
import org.safetynets.portal.services.training.Enrolment;
import org.safetynets.portal.services.training.Renewal;
import org.safetynets.portal.services.training.Said;
import org.safetynets.portal.services.training.Waiver;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Certifying though something is not met: one trainer asks with a reason, another decides. */
@Controller
@RequestMapping("/organizations/{organizationId}/exceptions")
class WaiverController {

    private static final int SHORTEST = 20;

    private final DecisionsApi decisions;
    private final CohortsApi cohorts;
    private final Pseudonyms pseudonyms;

    WaiverController(DecisionsApi decisions, CohortsApi cohorts, Pseudonyms pseudonyms) {
        this.decisions = decisions;
        this.cohorts = cohorts;
        this.pseudonyms = pseudonyms;
    }

    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @RequestParam(defaultValue = "") String enrolment,
            @RequestParam(defaultValue = "") String certification,
            Viewer viewer,
            Model model) {
        var form =
                Form.empty().with("enrolmentId", enrolment).with("certificationId", certification);
        return page(organizationId, form, viewer, model);
    }

    @PostMapping
    String ask(@PathVariable UUID organizationId, Form form, Viewer viewer, Model model) {
        var reason = form.required("reason", 500);
        if (!reason.isEmpty() && reason.length() < SHORTEST) {
            form.wrong("reason", "form.error.longer");
        }
        if (!form.valid()) {
            return page(organizationId, form, viewer, model);
        }
        var whom = form.value("certificationId").isEmpty() ? "enrolmentId" : "certificationId";
        var request = Map.of(whom, form.value(whom), "reason", reason);
        return answer(
                organizationId,
                Outcome.of(() -> decisions.ask(organizationId, request)),
                "exception-asked",
                form,
                viewer,
                model);
    }

    @PostMapping("/{overrideId}/{step:approve|decline}")
    String decide(
            @PathVariable UUID organizationId,
            @PathVariable UUID overrideId,
            @PathVariable String step,
            Form form,
            Viewer viewer,
            Model model) {
        return answer(
                organizationId,
                Outcome.of(() -> decisions.decide(organizationId, overrideId, step, Map.of())),
                "exception-" + step,
                form,
                viewer,
                model);
    }

    private String answer(
            UUID organizationId,
            Outcome<?> outcome,
            String done,
            Form form,
            Viewer viewer,
            Model model) {
        return switch (outcome) {
            case Outcome.Done(var value) ->
                    "redirect:/organizations/" + organizationId + "/exceptions?done=" + done;
            case Outcome.Refused(var problem) ->
                    page(organizationId, form.refused(problem), viewer, model);
        };
    }

    private String page(UUID organizationId, Form form, Viewer viewer, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("form", form);
        model.addAttribute("me", viewer.personId());
        var overrides = decisions.overrides(organizationId).items();
        model.addAttribute("overrides", overrides);
        model.addAttribute("titles", titles(organizationId, overrides));
        model.addAttribute("pseudonyms", pseudonyms.in(organizationId));
        return "certifications/exceptions";
    }

    /** What was not met, as the standard words it; of each way and each renewal once. */
    private Map<String, Said> titles(UUID organizationId, List<Waiver> overrides) {
        Map<String, Said> titles = new HashMap<>();
        overrides.stream()
                .map(Waiver::certificationId)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(
                        it ->
                                Part.of(() -> decisions.renewal(organizationId, it))
                                        .map(Renewal::everything)
                                        .or(List.of())
                                        .stream())
                .forEach(it -> titles.put(it.code(), it.title()));
        overrides.stream()
                .map(Waiver::enrolmentId)
                .distinct()
                .flatMap(
                        it ->
                                Part.of(() -> cohorts.enrolment(organizationId, it))
                                        .map(Enrolment::everything)
                                        .or(List.of())
                                        .stream())
                .forEach(it -> titles.put(it.code(), it.title()));
        return titles;
    }
}

package org.safetynets.portal.certifications;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.Certification;
import org.safetynets.portal.services.training.DecisionsApi;
import org.safetynets.portal.services.training.TrainingApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Certifications of an organization; the trainer revokes, suspends and reinstates. */
@Controller
@RequestMapping("/organizations/{organizationId}/certifications")
class CertificationController {

    private final TrainingApi training;
    private final DecisionsApi decisions;
    private final Pseudonyms pseudonyms;
    private final CertificationPage page;

    CertificationController(
            TrainingApi training,
            DecisionsApi decisions,
            Pseudonyms pseudonyms,
            CertificationPage page) {
        this.training = training;
        this.decisions = decisions;
        this.pseudonyms = pseudonyms;
        this.page = page;
    }

    @GetMapping
    String list(@PathVariable UUID organizationId, Form filter, Model model) {
        var all = training.certifications(organizationId).items();
        var names = pseudonyms.in(organizationId);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("total", all.size());
        model.addAttribute("pseudonyms", names);
        model.addAttribute(
                "certifications",
                all.stream()
                        .filter(it -> fits(it, names.getOrDefault(it.personId(), ""), filter))
                        .sorted(Comparator.comparing(Certification::through))
                        .toList());
        return "certifications/list";
    }

    private static boolean fits(Certification certification, String name, Form filter) {
        var status = filter.value("status");
        var text = filter.value("text").toLowerCase(Locale.ROOT);
        return (status.isEmpty() || status.equals(certification.status()))
                && (name.toLowerCase(Locale.ROOT).contains(text)
                        || certification.code().toLowerCase(Locale.ROOT).contains(text));
    }

    @GetMapping("/{certificationId}")
    String show(
            @PathVariable UUID organizationId, @PathVariable UUID certificationId, Model model) {
        return page.show(organizationId, certificationId, Form.empty(), model);
    }

    @PostMapping("/{certificationId}/{step:revoke|suspend|reinstate}")
    String take(
            @PathVariable UUID organizationId,
            @PathVariable UUID certificationId,
            @PathVariable String step,
            Form form,
            Model model) {
        var ruling = ruling(form);
        if (!form.valid()) {
            return page.show(organizationId, certificationId, form, model);
        }
        return switch (Outcome.of(
                () -> training.take(organizationId, certificationId, step, ruling))) {
            case Outcome.Done(var certification) ->
                    "redirect:/organizations/"
                            + organizationId
                            + "/certifications/"
                            + certificationId
                            + "?done=certification";
            case Outcome.Refused(var problem) ->
                    page.show(organizationId, certificationId, form.refused(problem), model);
        };
    }

    private static Map<String, String> ruling(Form form) {
        var ruling = new HashMap<String, String>();
        ruling.put("reason", form.required("reason", 500));
        var ground = form.value("ground");
        if (ground.matches("[A-Z][A-Z0-9_]{0,39}")) {
            ruling.put("ground", ground);
        }
        return ruling;
    }

    /** Lets it cover further purposes, once what they ask for is shown. */
    @PostMapping("/{certificationId}/endorse")
    String endorse(
            @PathVariable UUID organizationId,
            @PathVariable UUID certificationId,
            Form form,
            Model model) {
        var endorsement = Map.of("endorsement", form.required("endorsement", 20));
        if (!form.valid()) {
            return page.show(organizationId, certificationId, form, model);
        }
        return switch (Outcome.of(
                () -> decisions.endorse(organizationId, certificationId, endorsement))) {
            case Outcome.Done(var endorsed) ->
                    "redirect:/organizations/"
                            + organizationId
                            + "/certifications/"
                            + certificationId
                            + "?done=endorsed";
            case Outcome.Refused(var problem) ->
                    page.show(organizationId, certificationId, form.refused(problem), model);
        };
    }

    /** A new one follows it; this one stays, with its history. */
    @PostMapping("/{certificationId}/renew")
    String renew(
            @PathVariable UUID organizationId,
            @PathVariable UUID certificationId,
            Form form,
            Model model) {
        return switch (Outcome.of(
                () -> decisions.renew(organizationId, certificationId, Map.of()))) {
            case Outcome.Done(var renewed) ->
                    "redirect:/organizations/"
                            + organizationId
                            + "/certifications/"
                            + renewed.certificationId()
                            + "?done=renewed";
            case Outcome.Refused(var problem) ->
                    page.show(organizationId, certificationId, form.refused(problem), model);
        };
    }
}

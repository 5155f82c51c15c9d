package org.safetynets.portal.certifications;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.Purpose;
import org.safetynets.portal.services.training.Certification;
import org.safetynets.portal.services.training.DecisionsApi;
import org.safetynets.portal.services.training.Standard;
import org.safetynets.portal.services.training.StandardRules;
import org.safetynets.portal.services.training.StandardsApi;
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
    private final StandardsApi standards;
    private final GroupsApi groups;
    private final Pseudonyms pseudonyms;

    CertificationController(
            TrainingApi training,
            DecisionsApi decisions,
            StandardsApi standards,
            GroupsApi groups,
            Pseudonyms pseudonyms) {
        this.training = training;
        this.decisions = decisions;
        this.standards = standards;
        this.groups = groups;
        this.pseudonyms = pseudonyms;
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
        model.addAttribute("form", Form.empty());
        return page(organizationId, certificationId, model);
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
            return page(organizationId, certificationId, model);
        }
        return switch (Outcome.of(
                () -> training.take(organizationId, certificationId, step, ruling))) {
            case Outcome.Done(var certification) ->
                    "redirect:/organizations/"
                            + organizationId
                            + "/certifications/"
                            + certificationId
                            + "?done=certification";
            case Outcome.Refused(var problem) -> {
                form.refused(problem);
                yield page(organizationId, certificationId, model);
            }
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
            return page(organizationId, certificationId, model);
        }
        return switch (Outcome.of(
                () -> decisions.endorse(organizationId, certificationId, endorsement))) {
            case Outcome.Done(var endorsed) ->
                    "redirect:/organizations/"
                            + organizationId
                            + "/certifications/"
                            + certificationId
                            + "?done=endorsed";
            case Outcome.Refused(var problem) -> {
                form.refused(problem);
                yield page(organizationId, certificationId, model);
            }
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
            case Outcome.Refused(var problem) -> {
                form.refused(problem);
                yield page(organizationId, certificationId, model);
            }
        };
    }

    /** Names of purposes by their codes; while they are out, the codes say enough. */
    private Map<String, String> purposes() {
        return Part.of(groups::purposes).or(List.of()).stream()
                .collect(Collectors.toMap(Purpose::code, Purpose::name));
    }

    private String page(UUID organizationId, UUID certificationId, Model model) {
        var certification = training.certification(organizationId, certificationId);
        var rules = rules(certification);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("certification", certification);
        model.addAttribute("pseudonyms", pseudonyms.in(organizationId));
        model.addAttribute("purposes", purposes());
        model.addAttribute("rules", rules);
        model.addAttribute(
                "endorsements",
                rules.endorsing().stream()
                        .filter(it -> !certification.purposes().containsAll(it.purposes()))
                        .toList());
        model.addAttribute(
                "renewal",
                certification.goesOn()
                        ? Part.of(() -> decisions.renewal(organizationId, certificationId)).value()
                        : null);
        return "certifications/certification";
    }

    /** Of the version it was given to. */
    private StandardRules rules(Certification certification) {
        return Part.of(standards::list).or(Slice.empty()).items().stream()
                .filter(it -> it.label().equals(certification.standard()))
                .findFirst()
                .map(Standard::held)
                .orElse(StandardRules.NONE);
    }
}

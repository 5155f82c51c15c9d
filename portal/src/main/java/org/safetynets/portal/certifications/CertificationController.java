package org.safetynets.portal.certifications;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.Purpose;
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
    private final GroupsApi groups;
    private final Pseudonyms pseudonyms;

    CertificationController(
            TrainingApi training, DecisionsApi decisions, GroupsApi groups, Pseudonyms pseudonyms) {
        this.training = training;
        this.decisions = decisions;
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
        var reason = Map.of("reason", form.required("reason", 500));
        if (!form.valid()) {
            return page(organizationId, certificationId, model);
        }
        return switch (Outcome.of(
                () -> training.take(organizationId, certificationId, step, reason))) {
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
        model.addAttribute("organizationId", organizationId);
        model.addAttribute(
                "certification", training.certification(organizationId, certificationId));
        model.addAttribute("pseudonyms", pseudonyms.in(organizationId));
        model.addAttribute("purposes", purposes());
        model.addAttribute(
                "renewal",
                Part.of(() -> decisions.renewal(organizationId, certificationId)).value());
        return "certifications/certification";
    }
}

package org.safetynets.portal.certifications;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.Purpose;
import org.safetynets.portal.services.training.Certification;
import org.safetynets.portal.services.training.DecisionsApi;
import org.safetynets.portal.services.training.Said;
import org.safetynets.portal.services.training.Standard;
import org.safetynets.portal.services.training.StandardRules;
import org.safetynets.portal.services.training.StandardsApi;
import org.safetynets.portal.services.training.TrainingApi;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one certification shows. */
@Component
class CertificationPage {

    private final TrainingApi training;
    private final DecisionsApi decisions;
    private final StandardsApi standards;
    private final GroupsApi groups;
    private final Pseudonyms pseudonyms;

    CertificationPage(
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

    String show(UUID organizationId, UUID certificationId, Form form, Model model) {
        var certification = training.certification(organizationId, certificationId);
        var standard = standard(certification);
        var rules = standard.map(Standard::held).orElse(StandardRules.NONE);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("form", form);
        model.addAttribute("certification", certification);
        model.addAttribute("pseudonyms", pseudonyms.in(organizationId));
        model.addAttribute("purposes", purposes());
        model.addAttribute("rules", rules);
        model.addAttribute("asked", asked(standard));
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

    /** Names of purposes by their codes; while they are out, the codes say enough. */
    private Map<String, String> purposes() {
        return Part.of(groups::purposes).or(List.of()).stream()
                .collect(Collectors.toMap(Purpose::code, Purpose::name));
    }

    /** The version it was given to; while standards are out, the page does without. */
    private Optional<Standard> standard(Certification certification) {
        return Part.of(standards::list).or(Slice.empty()).items().stream()
                .filter(it -> it.label().equals(certification.standard()))
                .findFirst();
    }

    /** Everything that it asks for, by code: the first time and to renew. */
    private static Map<String, Said> asked(Optional<Standard> standard) {
        Map<String, Said> asked = new HashMap<>();
        standard.ifPresent(
                it ->
                        Stream.concat(it.requirements().stream(), it.held().toRenew().stream())
                                .forEach(what -> asked.put(what.code(), what.title())));
        return asked;
    }
}

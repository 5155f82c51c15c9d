package org.safetynets.portal.candidates;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.training.Certification;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.Enrolment;
import org.safetynets.portal.services.training.Evidence;
import org.safetynets.portal.services.training.StandardsApi;
import org.safetynets.portal.services.training.TrainingApi;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one candidate shows. */
@Component
class CandidatePage {

    private final CohortsApi cohorts;
    private final StandardsApi standards;
    private final TrainingApi training;
    private final Pseudonyms pseudonyms;

    CandidatePage(
            CohortsApi cohorts,
            StandardsApi standards,
            TrainingApi training,
            Pseudonyms pseudonyms) {
        this.cohorts = cohorts;
        this.standards = standards;
        this.training = training;
        this.pseudonyms = pseudonyms;
    }

    String show(UUID organizationId, Enrolment enrolment, Form form, Viewer viewer, Model model) {
        boolean own = enrolment.personId().equals(viewer.personId());
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("enrolment", enrolment);
        model.addAttribute("form", form);
        model.addAttribute("own", own);
        model.addAttribute("decides", !own && viewer.has(organizationId, "trainer"));
        model.addAttribute("standard", Part.of(() -> standards.get(enrolment.standardId())));
        model.addAttribute(
                "evidence",
                Part.of(() -> cohorts.evidence(organizationId, enrolment.enrolmentId()))
                        .map(Slice<Evidence>::items));
        model.addAttribute("pseudonyms", own ? Map.of() : pseudonyms.in(organizationId));
        model.addAttribute("certifications", certifications(organizationId, enrolment, own));
        return "candidates/candidate";
    }

    private List<Certification> certifications(
            UUID organizationId, Enrolment enrolment, boolean own) {
        var all =
                own
                        ? Part.of(training::mine)
                        : Part.of(
                                () ->
                                        training.certificationsOf(
                                                organizationId, enrolment.personId()));
        return all.or(Slice.empty()).items();
    }
}

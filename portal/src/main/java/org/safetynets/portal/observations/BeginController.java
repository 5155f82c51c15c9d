package org.safetynets.portal.observations;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.ObservationsApi;
import org.safetynets.portal.services.training.StandardsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The meetings in which a candidate was observed, and beginning to observe one. */
@Controller
@RequestMapping("/organizations/{organizationId}/enrolments/{enrolmentId}/observations")
class BeginController {

    private static final Set<String> KINDS = Set.of("real", "simulated");

    private final ObservationsApi observations;
    private final CohortsApi cohorts;
    private final StandardsApi standards;
    private final Pseudonyms pseudonyms;

    BeginController(
            ObservationsApi observations,
            CohortsApi cohorts,
            StandardsApi standards,
            Pseudonyms pseudonyms) {
        this.observations = observations;
        this.cohorts = cohorts;
        this.standards = standards;
        this.pseudonyms = pseudonyms;
    }

    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            Viewer viewer,
            Model model) {
        return page(organizationId, enrolmentId, Form.empty(), viewer, model);
    }

    /** Observing a meeting somebody else observed too means choosing it; else it is a new one. */
    @PostMapping
    String begin(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            Form form,
            Viewer viewer,
            Model model) {
        var kind = form.oneOf("kind", KINDS);
        if (kind == null) {
            form.wrong("kind", "form.error.choose");
        }
        if (form.value("requirement").isEmpty()) {
            form.wrong("requirement", "form.error.choose");
        }
        if (!form.value("heldOn").matches("\\d{4}-\\d{2}-\\d{2}")) {
            form.wrong("heldOn", "form.error.day");
        }
        if (!form.valid() || kind == null) {
            return page(organizationId, enrolmentId, form, viewer, model);
        }
        var meeting = form.value("meetingId");
        Map<String, Object> begun =
                Map.of(
                        "requirement",
                        form.value("requirement"),
                        "meetingId",
                        meeting.isEmpty() ? UUID.randomUUID().toString() : meeting,
                        "kind",
                        kind,
                        "heldOn",
                        form.value("heldOn"));
        return switch (Outcome.of(() -> observations.begin(organizationId, enrolmentId, begun))) {
            case Outcome.Done(var observation) ->
                    "redirect:/organizations/"
                            + organizationId
                            + "/observations/"
                            + observation.observationId();
            case Outcome.Refused(var problem) ->
                    page(organizationId, enrolmentId, form.refused(problem), viewer, model);
        };
    }

    private String page(
            UUID organizationId, UUID enrolmentId, Form form, Viewer viewer, Model model) {
        var enrolment = cohorts.enrolment(organizationId, enrolmentId);
        boolean own = enrolment.personId().equals(viewer.personId());
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("enrolment", enrolment);
        model.addAttribute("form", form);
        model.addAttribute("own", own);
        model.addAttribute("me", viewer.personId());
        model.addAttribute("observes", !own && viewer.has(organizationId, "trainer", "supervisor"));
        model.addAttribute("asked", standards.get(enrolment.standardId()).ofKind("observation"));
        model.addAttribute("meetings", observations.of(organizationId, enrolmentId));
        model.addAttribute(
                "pseudonyms", own ? Map.<UUID, String>of() : pseudonyms.in(organizationId));
        return "observations/meetings";
    }
}

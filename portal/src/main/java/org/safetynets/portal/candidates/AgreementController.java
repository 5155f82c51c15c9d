package org.safetynets.portal.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.problems.NothingHere;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.training.Certification;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.DecisionsApi;
import org.safetynets.portal.services.training.Enrolment;
import org.safetynets.portal.services.training.Renewal;
import org.safetynets.portal.services.training.SeatsApi;
import org.safetynets.portal.services.training.Standard;
import org.safetynets.portal.services.training.StandardsApi;
import org.safetynets.portal.services.training.TrainingApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a candidate signs, and signs again for a renewal; nobody signs for them. */
@Controller
@RequestMapping("/organizations/{organizationId}/enrolments/{enrolmentId}/agreements")
class AgreementController {

    private final CohortsApi cohorts;
    private final StandardsApi standards;
    private final TrainingApi training;
    private final DecisionsApi decisions;
    private final SeatsApi seats;

    AgreementController(
            CohortsApi cohorts,
            StandardsApi standards,
            TrainingApi training,
            DecisionsApi decisions,
            SeatsApi seats) {
        this.cohorts = cohorts;
        this.standards = standards;
        this.training = training;
        this.decisions = decisions;
        this.seats = seats;
    }

    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            Viewer viewer,
            Model model) {
        return page(own(organizationId, enrolmentId, viewer), organizationId, Form.empty(), model);
    }

    /** Whatever is ticked, one after the other; what was signed before a refusal stays signed. */
    @PostMapping
    String sign(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            Form form,
            Viewer viewer,
            Model model) {
        var enrolment = own(organizationId, enrolmentId, viewer);
        var ticked =
                form.values("agreements").stream()
                        .filter(it -> it.matches("[A-Z][A-Z0-9_]{0,19}"))
                        .toList();
        if (ticked.isEmpty()) {
            return page(
                    enrolment, organizationId, form.wrong("agreements", "form.error.tick"), model);
        }
        return switch (Outcome.of(() -> sign(organizationId, enrolmentId, ticked))) {
            case Outcome.Done(var signed) ->
                    "redirect:/organizations/"
                            + organizationId
                            + "/enrolments/"
                            + enrolmentId
                            + "/agreements?done=agreements-signed";
            case Outcome.Refused(var problem) ->
                    page(enrolment, organizationId, form.refused(problem), model);
        };
    }

    private void sign(UUID organizationId, UUID enrolmentId, List<String> requirements) {
        requirements.forEach(
                it -> seats.sign(organizationId, enrolmentId, Map.of("requirement", it)));
    }

    /** Whose it is not finds nothing here. */
    private Enrolment own(UUID organizationId, UUID enrolmentId, Viewer viewer) {
        var enrolment = cohorts.enrolment(organizationId, enrolmentId);
        if (!enrolment.personId().equals(viewer.personId())) {
            throw new NothingHere();
        }
        return enrolment;
    }

    private String page(Enrolment enrolment, UUID organizationId, Form form, Model model) {
        var standard = standards.get(enrolment.standardId());
        var papers = new ArrayList<>(Paper.of(standard, enrolment));
        Part.of(training::mine).or(Slice.empty()).items().stream()
                .filter(it -> it.enrolmentId().equals(enrolment.enrolmentId()))
                .filter(it -> it.active() && it.renewedBy() == null)
                .map(this::again)
                .forEach(papers::addAll);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("enrolment", enrolment);
        model.addAttribute("form", form);
        model.addAttribute("open", papers.stream().filter(it -> !it.signed()).toList());
        model.addAttribute("signed", papers.stream().filter(Paper::signed).toList());
        return "candidates/agreements";
    }

    private List<Paper> again(Certification certification) {
        return Part.of(
                        () ->
                                decisions.renewal(
                                        certification.organizationId(),
                                        certification.certificationId()))
                .map((Renewal it) -> it.opened() ? papers(it) : List.<Paper>of())
                .or(List.of());
    }

    /** It may be renewed to a newer version than the one that was trained to. */
    private List<Paper> papers(Renewal renewal) {
        return standards.list().items().stream()
                .filter(it -> it.label().equals(renewal.standard()))
                .findFirst()
                .map((Standard it) -> Paper.again(it, renewal))
                .orElse(List.of());
    }
}

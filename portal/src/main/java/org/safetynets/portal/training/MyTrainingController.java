package org.safetynets.portal.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Found;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.training.Admission;
import org.safetynets.portal.services.training.CertificateName;
import org.safetynets.portal.services.training.Certification;
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

/** A person's own certifications, what their certificates call them, and the proof to show. */
@Controller
@RequestMapping("/training")
class MyTrainingController {

    private final TrainingApi training;
    private final StandardsApi standards;
    private final DecisionsApi decisions;
    private final SeatsApi seats;

    MyTrainingController(
            TrainingApi training, StandardsApi standards, DecisionsApi decisions, SeatsApi seats) {
        this.seats = seats;
        this.training = training;
        this.decisions = decisions;
        this.standards = standards;
    }

    @GetMapping
    String show(Model model) {
        return page(Form.empty().with("name", name()), model);
    }

    @PostMapping("/name")
    String callMe(Form form, Model model) {
        var chosen = new CertificateName(form.required("name", 60));
        if (!form.valid()) {
            return page(form, model);
        }
        return switch (Outcome.of(() -> training.callMe(chosen))) {
            case Outcome.Done(var name) -> "redirect:/training?done=certificate-name";
            case Outcome.Refused(var problem) -> page(form.refused(problem), model);
        };
    }

    @PostMapping("/name/forget")
    String forget(Form form, Model model) {
        return switch (Outcome.of(training::forgetName)) {
            case Outcome.Done(var done) -> "redirect:/training?done=certificate-no-name";
            case Outcome.Refused(var problem) -> page(form.refused(problem), model);
        };
    }

    /** Asks that a revocation be looked at again. */
    @PostMapping("/appeal/{organizationId}/{certificationId}")
    String appeal(
            @PathVariable UUID organizationId,
            @PathVariable UUID certificationId,
            Form form,
            Model model) {
        var reason = Map.of("reason", form.required("reason-" + certificationId, 500));
        if (!form.valid()) {
            return page(form.with("name", name()), model);
        }
        return switch (Outcome.of(
                () -> decisions.appeal(organizationId, certificationId, reason))) {
            case Outcome.Done(var appealed) -> "redirect:/training?done=appealed";
            case Outcome.Refused(var problem) ->
                    page(form.refused(problem).with("name", name()), model);
        };
    }

    /** What renewing each takes, for those that can be renewed. */
    private Map<UUID, Renewal> renewals(List<Certification> certifications) {
        Map<UUID, Renewal> renewals = new HashMap<>();
        certifications.stream()
                .filter(it -> it.active() && it.renewedBy() == null)
                .forEach(
                        it -> {
                            var renewal =
                                    Part.of(
                                                    () ->
                                                            decisions.renewal(
                                                                    it.organizationId(),
                                                                    it.certificationId()))
                                            .value();
                            if (renewal != null) {
                                renewals.put(it.certificationId(), renewal);
                            }
                        });
        return renewals;
    }

    private String name() {
        return Part.of(() -> Found.of(training::certificateName))
                .map(it -> it.map(CertificateName::name).orElse(""))
                .or("");
    }

    private static List<Enrolment> underWay(List<Enrolment> all) {
        return all.stream().filter(it -> !"withdrawn".equals(it.status())).toList();
    }

    private Map<UUID, Standard> titles() {
        return Part.of(standards::list).or(Slice.empty()).items().stream()
                .collect(Collectors.toMap(Standard::standardId, it -> it));
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        var ways = Part.of(training::myEnrolments);
        model.addAttribute("ways", ways.map(MyTrainingController::underWay));
        model.addAttribute("places", Part.of(seats::places).or(List.of()));
        model.addAttribute(
                "asked",
                Part.of(seats::mine).or(List.of()).stream().filter(Admission::waits).toList());
        model.addAttribute("standards", titles());
        var mine = Part.of(training::mine).map(Slice<Certification>::items);
        model.addAttribute("certifications", mine);
        model.addAttribute("renewals", renewals(mine.or(List.of())));
        return "training/mine";
    }
}

package org.safetynets.portal.admissions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.training.Admission;
import org.safetynets.portal.services.training.Admission.Answer;
import org.safetynets.portal.services.training.Admission.Asking;
import org.safetynets.portal.services.training.Admission.Sign;
import org.safetynets.portal.services.training.SeatsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** My place in a cohort, whatever it is: asking for one, the answer, waiting, an offer, a seat. */
@Controller
@RequestMapping("/organizations/{organizationId}/cohorts/{cohortId}/place")
class PlaceController {

    private static final Set<String> READINESS = Set.of("yes", "not-yet", "not-sure");
    private static final int LONGEST = 1000;

    private final SeatsApi seats;

    PlaceController(SeatsApi seats) {
        this.seats = seats;
    }

    @GetMapping
    String show(@PathVariable UUID organizationId, @PathVariable UUID cohortId, Model model) {
        return page(organizationId, cohortId, Form.empty(), model);
    }

    /** What is left open counts as not shown; nobody is turned away for it by a machine. */
    @PostMapping("/ask")
    String ask(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            Form form,
            Model model) {
        var answers =
                seats.readiness(organizationId, cohortId).stream()
                        .filter(it -> form.oneOf("ready-" + it.code(), READINESS) != null)
                        .map(it -> answer(form, it))
                        .toList();
        if (!form.valid()) {
            return page(organizationId, cohortId, form, model);
        }
        return answered(
                Outcome.of(() -> seats.ask(organizationId, cohortId, new Asking(answers))),
                organizationId,
                cohortId,
                "seat-asked",
                form,
                model);
    }

    private static Answer answer(Form form, Sign sign) {
        form.text("note-" + sign.code(), LONGEST);
        return new Answer(
                sign.code(),
                form.value("ready-" + sign.code()),
                form.orNull("note-" + sign.code()));
    }

    @PostMapping("/take-back/{admissionId}")
    String takeBack(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID admissionId,
            Form form,
            Model model) {
        return answered(
                Outcome.of(() -> seats.takeBack(organizationId, admissionId)),
                organizationId,
                cohortId,
                "seat-taken-back",
                form,
                model);
    }

    @PostMapping("/accept")
    String accept(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            Form form,
            Model model) {
        return answered(
                Outcome.of(() -> seats.accept(organizationId, cohortId, Map.of())),
                organizationId,
                cohortId,
                "seat-accepted",
                form,
                model);
    }

    @PostMapping("/leave")
    String leave(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            Form form,
            Model model) {
        return answered(
                Outcome.of(() -> seats.leave(organizationId, cohortId)),
                organizationId,
                cohortId,
                "seat-left",
                form,
                model);
    }

    private String answered(
            Outcome<?> outcome,
            UUID organizationId,
            UUID cohortId,
            String done,
            Form form,
            Model model) {
        return switch (outcome) {
            case Outcome.Done<?> it ->
                    "redirect:/organizations/%s/cohorts/%s/place?done=%s"
                            .formatted(organizationId, cohortId, done);
            case Outcome.Refused<?> refused ->
                    page(organizationId, cohortId, form.refused(refused.problem()), model);
        };
    }

    private String page(UUID organizationId, UUID cohortId, Form form, Model model) {
        var place = seats.place(organizationId, cohortId);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("cohortId", cohortId);
        model.addAttribute("form", form);
        model.addAttribute("place", place);
        model.addAttribute("last", last(cohortId));
        if (place.state().equals("none")) {
            model.addAttribute(
                    "signs",
                    Part.of(() -> seats.readiness(organizationId, cohortId)).or(List.of()));
        }
        return "admissions/place";
    }

    /** What I asked for last there, and what became of it; null before that. */
    private @Nullable Admission last(UUID cohortId) {
        return Part.of(seats::mine).or(List.of()).stream()
                .filter(it -> it.cohortId().equals(cohortId))
                .max(Comparator.comparing(Admission::askedAt))
                .orElse(null);
    }
}

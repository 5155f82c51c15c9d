package org.safetynets.portal.candidates;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Found;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.Enrolment;
import org.safetynets.portal.services.training.Leeway;
import org.safetynets.portal.services.training.NewEvidence;
import org.safetynets.portal.services.training.Progress;
import org.safetynets.portal.services.training.QuizzesApi;
import org.safetynets.portal.services.training.Standard;
import org.safetynets.portal.services.training.StandardRules;
import org.safetynets.portal.services.training.StandardsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What helps a candidate: more time in quizzes, and something else after failing. */
@Controller
@RequestMapping("/organizations/{organizationId}/enrolments/{enrolmentId}/help")
class HelpController {

    private static final int LEAST = 5;
    private static final int MOST = 300;

    private final CohortsApi cohorts;
    private final QuizzesApi quizzes;
    private final StandardsApi standards;
    private final Pseudonyms pseudonyms;

    HelpController(
            CohortsApi cohorts, QuizzesApi quizzes, StandardsApi standards, Pseudonyms pseudonyms) {
        this.cohorts = cohorts;
        this.quizzes = quizzes;
        this.standards = standards;
        this.pseudonyms = pseudonyms;
    }

    @GetMapping
    String show(@PathVariable UUID organizationId, @PathVariable UUID enrolmentId, Model model) {
        var enrolment = cohorts.enrolment(organizationId, enrolmentId);
        return page(organizationId, enrolment, Form.empty(), model);
    }

    /** More time in every quiz of the organization, for a reason that trainers alone read. */
    @PostMapping("/time")
    String grant(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            Form form,
            Model model) {
        var enrolment = cohorts.enrolment(organizationId, enrolmentId);
        var leeway = new HashMap<String, Object>();
        leeway.put("reason", form.required("reason", 500));
        var percent = form.value("extraPercent");
        if (percent.matches("\\d{1,3}")
                && Integer.parseInt(percent) >= LEAST
                && Integer.parseInt(percent) <= MOST) {
            leeway.put("extraPercent", Integer.valueOf(percent));
        } else {
            form.wrong("extraPercent", "form.error.leeway");
        }
        if (!form.valid()) {
            return page(organizationId, enrolment, form, model);
        }
        return answered(
                Outcome.of(() -> quizzes.grant(organizationId, enrolment.personId(), leeway)),
                organizationId,
                enrolment,
                "leeway-granted",
                form,
                model);
    }

    @PostMapping("/time/end")
    String end(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            Form form,
            Model model) {
        var enrolment = cohorts.enrolment(organizationId, enrolmentId);
        return answered(
                Outcome.of(() -> quizzes.withdraw(organizationId, enrolment.personId())),
                organizationId,
                enrolment,
                "leeway-ended",
                form,
                model);
    }

    /** What was done after failing; the way to the next try is open then. */
    @PostMapping("/remediation")
    String remedied(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            Form form,
            Model model) {
        var enrolment = cohorts.enrolment(organizationId, enrolmentId);
        var what = form.required("what", 500);
        var failed = form.value("requirement");
        if (failed(enrolment).stream().noneMatch(it -> it.code().equals(failed))) {
            form.wrong("requirement", "form.error.choose");
        }
        if (!form.valid()) {
            return page(organizationId, enrolment, form, model);
        }
        var evidence = NewEvidence.remediation(failed, what);
        return answered(
                Outcome.of(() -> cohorts.record(organizationId, enrolmentId, evidence)),
                organizationId,
                enrolment,
                "remediation-noted",
                form,
                model);
    }

    private String answered(
            Outcome<?> outcome,
            UUID organizationId,
            Enrolment enrolment,
            String done,
            Form form,
            Model model) {
        return switch (outcome) {
            case Outcome.Done<?> it ->
                    "redirect:/organizations/%s/enrolments/%s/help?done=%s"
                            .formatted(organizationId, enrolment.enrolmentId(), done);
            case Outcome.Refused<?> refused ->
                    page(organizationId, enrolment, form.refused(refused.problem()), model);
        };
    }

    private static List<Progress> failed(Enrolment enrolment) {
        return enrolment.unmet().stream().filter(Progress::failing).toList();
    }

    private String page(UUID organizationId, Enrolment enrolment, Form form, Model model) {
        var person = enrolment.personId();
        var now =
                Part.of(() -> Found.of(() -> quizzes.leeway(organizationId, person)))
                        .or(Optional.empty());
        now.ifPresent(it -> fill(form, it));
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("enrolment", enrolment);
        model.addAttribute("form", form);
        model.addAttribute("leeway", now.orElse(null));
        model.addAttribute("failed", failed(enrolment));
        model.addAttribute(
                "attempts",
                Part.of(() -> standards.get(enrolment.standardId()))
                        .map(Standard::held)
                        .or(StandardRules.NONE)
                        .attempts());
        model.addAttribute("name", pseudonyms.in(organizationId).getOrDefault(person, ""));
        return "candidates/help";
    }

    /** What holds now, unless something else was just typed. */
    private static void fill(Form form, Leeway now) {
        if (!form.fields().contains("extraPercent")) {
            form.with("extraPercent", String.valueOf(now.extraPercent()))
                    .with("reason", now.reason());
        }
    }
}

package org.safetynets.portal.cohorts;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.people.Members;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.identity.Member;
import org.safetynets.portal.services.training.CohortMessage;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.Enrolment;
import org.safetynets.portal.services.training.ManyApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What concerns many of a cohort at once: messages, scores from a file, seats for several. */
@Controller
@RequestMapping("/organizations/{organizationId}/cohorts/{cohortId}")
class ManyController {

    private final ManyApi many;
    private final CohortsApi cohorts;
    private final Members members;
    private final Pseudonyms pseudonyms;

    ManyController(ManyApi many, CohortsApi cohorts, Members members, Pseudonyms pseudonyms) {
        this.many = many;
        this.cohorts = cohorts;
        this.members = members;
        this.pseudonyms = pseudonyms;
    }

    @GetMapping("/messages")
    String messages(@PathVariable UUID organizationId, @PathVariable UUID cohortId, Model model) {
        return messages(organizationId, cohortId, Form.empty(), model);
    }

    @PostMapping("/messages")
    String write(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            Form form,
            Model model) {
        var message =
                new CohortMessage.Written(
                        form.required("subject", 120), form.required("text", 5000));
        if (!form.valid()) {
            return messages(organizationId, cohortId, form, model);
        }
        return switch (Outcome.of(() -> many.write(organizationId, cohortId, message))) {
            case Outcome.Done(var sent) ->
                    "redirect:"
                            + CohortController.path(organizationId, cohortId)
                            + "/messages?done=cohort-written";
            case Outcome.Refused(var problem) ->
                    messages(organizationId, cohortId, form.refused(problem), model);
        };
    }

    private String messages(UUID organizationId, UUID cohortId, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("cohortId", cohortId);
        model.addAttribute("form", form);
        model.addAttribute("messages", many.messages(organizationId, cohortId).items());
        return "cohorts/messages";
    }

    @GetMapping("/scores")
    String scores(@PathVariable UUID organizationId, @PathVariable UUID cohortId, Model model) {
        return scores(organizationId, cohortId, Form.empty(), model);
    }

    /** First what would come of it; then, if nothing is wrong, all of it or nothing. */
    @PostMapping("/scores")
    String scores(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @RequestParam MultipartFile file,
            Form form,
            Model model)
            throws IOException {
        if (file.isEmpty()) {
            form.wrong("file", "form.error.file");
            return scores(organizationId, cohortId, form, model);
        }
        boolean only = !form.value("step").equals("apply");
        var csv = file.getBytes();
        return switch (Outcome.of(() -> many.scores(organizationId, cohortId, only, csv))) {
            case Outcome.Done(var report) when report.applied() ->
                    "redirect:"
                            + CohortController.path(organizationId, cohortId)
                            + "/gradebook?done=scores-applied";
            case Outcome.Done(var report) -> {
                model.addAttribute("report", report);
                yield scores(organizationId, cohortId, form, model);
            }
            case Outcome.Refused(var problem) ->
                    scores(organizationId, cohortId, form.refused(problem), model);
        };
    }

    private String scores(UUID organizationId, UUID cohortId, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("cohortId", cohortId);
        model.addAttribute("form", form);
        return "cohorts/scores";
    }

    @GetMapping("/seats")
    String seats(@PathVariable UUID organizationId, @PathVariable UUID cohortId, Model model) {
        return seatsPage(organizationId, cohortId, Form.empty(), model);
    }

    @PostMapping("/seats")
    String seats(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            Form form,
            Model model) {
        var people =
                form.values("people").stream()
                        .filter(it -> it.matches("[0-9a-fA-F-]{36}"))
                        .map(UUID::fromString)
                        .toList();
        if (people.isEmpty()) {
            return seatsPage(
                    organizationId, cohortId, form.wrong("people", "form.error.choose"), model);
        }
        var seats = Map.of("people", people);
        return switch (Outcome.of(() -> many.enrol(organizationId, cohortId, seats))) {
            case Outcome.Done(var begun) ->
                    "redirect:"
                            + CohortController.path(organizationId, cohortId)
                            + "/many/"
                            + begun.bulkId();
            case Outcome.Refused(var problem) ->
                    seatsPage(organizationId, cohortId, form.refused(problem), model);
        };
    }

    private String seatsPage(UUID organizationId, UUID cohortId, Form form, Model model) {
        var cohort = cohorts.get(organizationId, cohortId);
        var seated =
                cohort.enrolled().stream().map(Enrolment::personId).collect(Collectors.toSet());
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("cohort", cohort);
        model.addAttribute("form", form);
        model.addAttribute(
                "others",
                Part.of(() -> members.of(organizationId)).or(List.of()).stream()
                        .filter(it -> !seated.contains(it.personId()) && !it.resting())
                        .sorted(Comparator.comparing(Member::pseudonym))
                        .toList());
        return "cohorts/seats-many";
    }

    /** How far it is. */
    @GetMapping("/many/{bulkId}")
    String progress(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID bulkId,
            Model model) {
        var cohort = CohortController.path(organizationId, cohortId);
        model.addAttribute("back", cohort);
        model.addAttribute("here", cohort + "/many/" + bulkId);
        model.addAttribute("bulk", many.bulk(organizationId, bulkId));
        model.addAttribute("names", pseudonyms.in(organizationId));
        return "cohorts/many";
    }

    @GetMapping("/many/{bulkId}/state")
    String live(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID bulkId,
            Model model) {
        progress(organizationId, cohortId, bulkId, model);
        return "cohorts/many :: state";
    }
}

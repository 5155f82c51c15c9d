package org.safetynets.portal.incidents;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.groups.Incident;
import org.safetynets.portal.services.groups.IncidentsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * One incident: taken up, its playbook followed step by step, written about to whoever reported it,
 * who is never named, and closed with what was learned.
 */
@Controller
@RequestMapping("/organizations/{organizationId}/incidents/{incidentId}")
class IncidentController {

    private static final int LONGEST_MESSAGE = 2000;
    private static final int LONGEST_REVIEW = 4000;

    private final IncidentsApi incidents;
    private final Names names;

    IncidentController(IncidentsApi incidents, Names names) {
        this.incidents = incidents;
        this.names = names;
    }

    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID incidentId,
            Viewer viewer,
            Model model) {
        model.addAttribute("form", Form.empty());
        return page(organizationId, incidentId, viewer, model);
    }

    @PostMapping("/acknowledge")
    String takeUp(
            @PathVariable UUID organizationId,
            @PathVariable UUID incidentId,
            Form form,
            Viewer viewer,
            Model model) {
        return answer(
                Outcome.of(() -> incidents.takeUp(organizationId, incidentId, Map.of())),
                "incident-taken-up",
                organizationId,
                incidentId,
                form,
                viewer,
                model);
    }

    @PostMapping("/steps/{step}")
    String tick(
            @PathVariable UUID organizationId,
            @PathVariable UUID incidentId,
            @PathVariable String step,
            Form form,
            Viewer viewer,
            Model model) {
        var done = Map.of("done", form.value("done").equals("true"));
        return answer(
                Outcome.of(() -> incidents.tick(organizationId, incidentId, step, done)),
                "incident-step",
                organizationId,
                incidentId,
                form,
                viewer,
                model);
    }

    @PostMapping("/severity")
    String reclassify(
            @PathVariable UUID organizationId,
            @PathVariable UUID incidentId,
            Form form,
            Viewer viewer,
            Model model) {
        var severity = form.required("severity", 2);
        return form.valid()
                ? answer(
                        Outcome.of(
                                () ->
                                        incidents.reclassify(
                                                organizationId,
                                                incidentId,
                                                Map.of("severity", severity))),
                        "incident-severity",
                        organizationId,
                        incidentId,
                        form,
                        viewer,
                        model)
                : page(organizationId, incidentId, viewer, model);
    }

    @PostMapping("/messages")
    String write(
            @PathVariable UUID organizationId,
            @PathVariable UUID incidentId,
            Form form,
            Viewer viewer,
            Model model) {
        var text = form.required("text", LONGEST_MESSAGE);
        return form.valid()
                ? answer(
                        Outcome.of(
                                () ->
                                        incidents.write(
                                                organizationId, incidentId, Map.of("text", text))),
                        "incident-written",
                        organizationId,
                        incidentId,
                        form,
                        viewer,
                        model)
                : page(organizationId, incidentId, viewer, model);
    }

    @PostMapping("/close")
    String close(
            @PathVariable UUID organizationId,
            @PathVariable UUID incidentId,
            Form form,
            Viewer viewer,
            Model model) {
        var review = form.required("review", LONGEST_REVIEW);
        return form.valid()
                ? answer(
                        Outcome.of(
                                () ->
                                        incidents.close(
                                                organizationId,
                                                incidentId,
                                                Map.of("review", review))),
                        "incident-closed",
                        organizationId,
                        incidentId,
                        form,
                        viewer,
                        model)
                : page(organizationId, incidentId, viewer, model);
    }

    /** A leader who cannot give a debrief any more stands in nobody's way. */
    @PostMapping("/debriefs/{personId}/excuse")
    String excuse(
            @PathVariable UUID organizationId,
            @PathVariable UUID incidentId,
            @PathVariable UUID personId,
            Form form,
            Viewer viewer,
            Model model) {
        return answer(
                Outcome.of(() -> incidents.excuse(organizationId, incidentId, personId)),
                "debrief-excused",
                organizationId,
                incidentId,
                form,
                viewer,
                model);
    }

    private String answer(
            Outcome<Incident> outcome,
            String done,
            UUID organizationId,
            UUID incidentId,
            Form form,
            Viewer viewer,
            Model model) {
        return switch (outcome) {
            case Outcome.Done(var it) ->
                    "redirect:/organizations/%s/incidents/%s?done=%s"
                            .formatted(organizationId, incidentId, done);
            case Outcome.Refused(var problem) -> {
                form.refused(problem);
                yield page(organizationId, incidentId, viewer, model);
            }
        };
    }

    private String page(UUID organizationId, UUID incidentId, Viewer viewer, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("incident", incidents.one(organizationId, incidentId));
        model.addAttribute("leadsSafety", viewer.has(organizationId, "safety-lead"));
        names.add(organizationId, model);
        return "incidents/incident";
    }
}

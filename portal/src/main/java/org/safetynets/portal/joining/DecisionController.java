package org.safetynets.portal.joining;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.portal.group.GroupPages;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.problems.NothingHere;
import org.safetynets.portal.services.Found;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.Answers;
import org.safetynets.portal.services.groups.Decision;
import org.safetynets.portal.services.groups.Group;
import org.safetynets.portal.services.groups.JoiningApi;
import org.safetynets.portal.services.groups.ScreeningApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Those who look after a group read what somebody answered and decide; a machine never does. Each
 * reading is noted by the service.
 */
@Controller
@RequestMapping("/organizations/{organizationId}/groups/{groupId}/requests/{joinRequestId}")
class DecisionController {

    private static final int LONGEST = 500;
    private static final Set<String> NOT_READ = Set.of(Question.ALONE, Question.NAMES);

    /** What may be told of a no; nothing in it is about safety or about somebody known. */
    private static final List<String> TOLD =
            List.of("timing", "stabilise", "purpose", "time", "language", "format", "no-group");

    private final JoiningApi joining;
    private final ScreeningApi screening;
    private final GroupPages groups;
    private final Questions questions;

    DecisionController(
            JoiningApi joining, ScreeningApi screening, GroupPages groups, Questions questions) {
        this.joining = joining;
        this.screening = screening;
        this.groups = groups;
        this.questions = questions;
    }

    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID joinRequestId,
            Viewer viewer,
            Model model) {
        model.addAttribute("form", Form.empty());
        return page(organizationId, groupId, joinRequestId, viewer, model);
    }

    @PostMapping
    String decide(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID joinRequestId,
            Form form,
            Viewer viewer,
            Model model) {
        var decision = read(form);
        if (!form.valid()) {
            return page(organizationId, groupId, joinRequestId, viewer, model);
        }
        var decided =
                Outcome.of(() -> joining.decide(organizationId, groupId, joinRequestId, decision));
        return switch (decided) {
            case Outcome.Done(var request) ->
                    GroupPages.path(organizationId, groupId) + "?done=" + request.status();
            case Outcome.Refused(var problem) -> {
                form.refused(problem);
                yield page(organizationId, groupId, joinRequestId, viewer, model);
            }
        };
    }

    /** Only a no is explained to the person; a yes says enough. */
    private static Decision read(Form form) {
        boolean accept = form.value("accept").equals("true");
        var told = form.oneOf("told", Set.copyOf(TOLD));
        var reason = form.text("reason", LONGEST);
        return new Decision(accept, reason.isEmpty() ? null : reason, accept ? null : told);
    }

    private String page(
            UUID organizationId, UUID groupId, UUID joinRequestId, Viewer viewer, Model model) {
        var request =
                joining.requests(organizationId, groupId).items().stream()
                        .filter(it -> joinRequestId.equals(it.joinRequestId()))
                        .findFirst()
                        .orElseThrow(NothingHere::new);
        model.addAttribute("request", request);
        var group = groups.group(organizationId, groupId, viewer);
        model.addAttribute("group", group);
        model.addAttribute("coordinates", viewer.has(organizationId, "coordinator"));
        model.addAttribute("reasons", TOLD);
        var answers =
                Part.of(
                        () ->
                                Found.of(
                                        () ->
                                                screening.answers(
                                                        organizationId, groupId, joinRequestId)));
        model.addAttribute("answers", answers);
        answers.or(Optional.empty()).ifPresent(it -> model.addAttribute("read", read(group, it)));
        return "joining/decision";
    }

    /** Each question as it was asked, with its answer; nothing of whom they must not meet. */
    private Part<List<Read>> read(Group group, Answers given) {
        var purpose = Objects.requireNonNullElse(group.purpose(), "");
        var version = Objects.requireNonNullElse(given.questionnaire(), 0);
        return Part.of(() -> questions.of(purpose, version))
                .map(
                        asked ->
                                asked.stream()
                                        .filter(it -> !NOT_READ.contains(it.code()))
                                        .map(it -> Read.of(it, given))
                                        .toList());
    }
}

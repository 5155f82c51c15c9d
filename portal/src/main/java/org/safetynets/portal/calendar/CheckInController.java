package org.safetynets.portal.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.OccurrencesApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Saying how a meeting was. Voluntary; said again, it takes the place of what was said before. */
@Controller
@RequestMapping("/organizations/{organizationId}/groups/{groupId}/meetings/{meetingId}/check-in")
class CheckInController {

    private static final List<String> QUESTIONS = List.of("heard", "useful", "suited", "safe");
    private static final List<String> SCALE =
            IntStream.rangeClosed(0, 10).mapToObj(String::valueOf).toList();

    private final GroupsApi groups;
    private final OccurrencesApi occurrences;

    CheckInController(GroupsApi groups, OccurrencesApi occurrences) {
        this.groups = groups;
        this.occurrences = occurrences;
    }

    @GetMapping
    String show(@PathVariable UUID organizationId, @PathVariable UUID groupId, Model model) {
        return page(organizationId, groupId, Form.empty(), model);
    }

    @PostMapping
    String checkIn(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            Form form,
            Model model) {
        var pulse = read(form);
        if (!form.valid()) {
            return page(organizationId, groupId, form, model);
        }
        return switch (Outcome.of(
                () -> occurrences.checkIn(organizationId, groupId, meetingId, pulse))) {
            case Outcome.Done(var done) -> "redirect:/my/meetings?done=checked-in";
            case Outcome.Refused(var problem) ->
                    page(organizationId, groupId, form.refused(problem), model);
        };
    }

    private static Map<String, Integer> read(Form form) {
        var pulse = new LinkedHashMap<String, Integer>();
        for (var question : QUESTIONS) {
            var answer = form.oneOf(question, Set.copyOf(SCALE));
            if (answer == null) {
                form.wrong(question, "form.error.choose");
            } else {
                pulse.put(question, Integer.valueOf(answer));
            }
        }
        return pulse;
    }

    private String page(UUID organizationId, UUID groupId, Form form, Model model) {
        model.addAttribute("group", groups.view(organizationId, groupId));
        model.addAttribute("questions", QUESTIONS);
        model.addAttribute("scale", SCALE);
        model.addAttribute("form", form);
        return "calendar/check-in";
    }
}

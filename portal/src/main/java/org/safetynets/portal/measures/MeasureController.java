package org.safetynets.portal.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.problems.NothingHere;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.Measure;
import org.safetynets.portal.services.groups.MeasuresApi;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Saying how one is. Voluntary; said again, it takes the place of what was said before. */
@Controller
@RequestMapping("/organizations/{organizationId}/groups/{groupId}/measures")
class MeasureController {

    private static final List<String> POINTS = List.of("start", "middle", "end");

    private final GroupsApi groups;
    private final MeasuresApi measures;

    MeasureController(GroupsApi groups, MeasuresApi measures) {
        this.groups = groups;
        this.measures = measures;
    }

    @GetMapping
    String all(@PathVariable UUID organizationId, @PathVariable UUID groupId, Model model) {
        model.addAttribute("group", groups.view(organizationId, groupId));
        model.addAttribute("measures", measures.asked(organizationId, groupId));
        model.addAttribute("points", POINTS);
        model.addAttribute("language", LocaleContextHolder.getLocale());
        return "measures/all";
    }

    @GetMapping("/{code}/{point:start|middle|end}")
    String one(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable String code,
            @PathVariable String point,
            Model model) {
        var measure = measure(organizationId, groupId, code);
        return page(organizationId, groupId, measure, point, Form.empty(), model);
    }

    @PostMapping("/{code}/{point:start|middle|end}")
    String answer(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable String code,
            @PathVariable String point,
            Form form,
            Model model) {
        var measure = measure(organizationId, groupId, code);
        var answers = read(measure, form);
        if (!form.valid()) {
            return page(organizationId, groupId, measure, point, form, model);
        }
        return switch (Outcome.of(
                () ->
                        measures.answer(
                                organizationId,
                                groupId,
                                code,
                                point,
                                Map.of("answers", answers)))) {
            case Outcome.Done(var done) ->
                    "redirect:/organizations/%s/groups/%s/measures?done=measure"
                            .formatted(organizationId, groupId);
            case Outcome.Refused(var problem) ->
                    page(organizationId, groupId, measure, point, form.refused(problem), model);
        };
    }

    private Measure measure(UUID organizationId, UUID groupId, String code) {
        return measures.asked(organizationId, groupId).stream()
                .filter(it -> it.measure().code().equals(code))
                .findFirst()
                .orElseThrow(NothingHere::new)
                .measure();
    }

    private static List<Integer> read(Measure measure, Form form) {
        var scale = Set.copyOf(measure.scale());
        var answers = new ArrayList<Integer>();
        for (var i = 0; i < measure.items().size(); i++) {
            var answer = form.oneOf(field(i), scale);
            if (answer == null) {
                form.wrong(field(i), "form.error.choose");
            } else {
                answers.add(Integer.valueOf(answer));
            }
        }
        return answers;
    }

    private static String field(int item) {
        return "item" + (item + 1);
    }

    private String page(
            UUID organizationId,
            UUID groupId,
            Measure measure,
            String point,
            Form form,
            Model model) {
        var language = LocaleContextHolder.getLocale();
        var asked = measure.questions(language);
        model.addAttribute("group", groups.view(organizationId, groupId));
        model.addAttribute("measure", measure);
        model.addAttribute("name", measure.name(language));
        model.addAttribute("intro", measure.intro(language));
        model.addAttribute("point", point);
        model.addAttribute("questions", asked);
        model.addAttribute(
                "labels",
                IntStream.range(0, asked.size())
                        .boxed()
                        .collect(Collectors.toMap(MeasureController::field, asked::get)));
        model.addAttribute("form", form);
        return "measures/one";
    }
}

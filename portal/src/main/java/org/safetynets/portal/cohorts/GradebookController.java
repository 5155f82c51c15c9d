package org.safetynets.portal.cohorts;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.Gradebook;
import org.safetynets.portal.services.training.Gradebook.Column;
import org.safetynets.portal.services.training.Gradebook.Row;
import org.safetynets.portal.services.training.Kinds;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The gradebook of a cohort. First by kind of requirement, so that all of it is seen at once; then,
 * one kind at a time, by requirement.
 */
@Controller
@RequestMapping("/organizations/{organizationId}/cohorts/{cohortId}/gradebook")
class GradebookController {

    private final CohortsApi cohorts;
    private final Pseudonyms pseudonyms;

    GradebookController(CohortsApi cohorts, Pseudonyms pseudonyms) {
        this.cohorts = cohorts;
        this.pseudonyms = pseudonyms;
    }

    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var book = cohorts.gradebook(organizationId, cohortId, Math.max(page, 0));
        var names = pseudonyms.in(organizationId);
        var kinds = kinds(book);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("cohort", cohorts.get(organizationId, cohortId));
        model.addAttribute("book", book);
        model.addAttribute("kinds", kinds);
        model.addAttribute("kind", kinds.contains(kind) ? kind : "");
        model.addAttribute("pseudonyms", names);
        model.addAttribute(
                "rows",
                book.rows().stream()
                        .sorted(
                                Comparator.comparing(
                                        (Row it) -> names.getOrDefault(it.personId(), "~")))
                        .toList());
        return "cohorts/gradebook";
    }

    private static List<String> kinds(Gradebook book) {
        return book.requirements().stream()
                .map(Column::kind)
                .distinct()
                .sorted(Comparator.comparingInt(Kinds.ALL::indexOf))
                .toList();
    }
}

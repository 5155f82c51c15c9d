package org.safetynets.portal.finder;

import java.util.stream.Collectors;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.FinderApi;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.Purpose;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * The finder. What a person looks for is posted, so that no address, log or history keeps it; the
 * form carries it from page to page.
 */
@Controller
class FinderController {

    private final FinderApi finder;
    private final GroupsApi groups;
    private final Wanted wanted;
    private final Towns towns;

    FinderController(FinderApi finder, GroupsApi groups, Wanted wanted, Towns towns) {
        this.finder = finder;
        this.groups = groups;
        this.wanted = wanted;
        this.towns = towns;
    }

    @GetMapping("/groups/find")
    String all(Model model) {
        return found(Form.empty(), model, "finder/find");
    }

    @PostMapping("/groups/find")
    String find(
            Form form,
            Model model,
            @RequestHeader(name = "HX-Target", defaultValue = "") String part) {
        return switch (part) {
            case "results", "finder" -> found(form, model, "finder/find :: " + part);
            default -> found(form, model, "finder/find");
        };
    }

    private String found(Form form, Model model, String template) {
        var search = wanted.from(form);
        boolean week = form.value("view").equals("week");
        model.addAttribute("form", form);
        model.addAttribute("week", week ? Part.of(() -> finder.week(search)) : null);
        model.addAttribute("found", week ? null : finder.search(search));
        model.addAttribute("counts", Counts.of(Part.of(() -> finder.facets(search))));
        var purposes = groups.purposes();
        model.addAttribute("purposes", purposes);
        model.addAttribute(
                "purposeNames",
                purposes.stream().collect(Collectors.toMap(Purpose::code, Purpose::name)));
        model.addAttribute("part", template.endsWith("results"));
        model.addAttribute("towns", towns.labels());
        model.addAttribute("weekdays", Wanted.WEEKDAYS);
        model.addAttribute("times", Wanted.TIMES);
        model.addAttribute("formats", Wanted.FORMATS);
        model.addAttribute("languages", Wanted.LANGUAGES);
        model.addAttribute("distances", Wanted.DISTANCES);
        return template;
    }
}

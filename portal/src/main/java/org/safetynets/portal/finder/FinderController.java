package org.safetynets.portal.finder;

import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.groups.GroupsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The finder. What a person looks for is posted, so that no address, log or history keeps it. */
@Controller
class FinderController {

    private final GroupsApi groups;

    FinderController(GroupsApi groups) {
        this.groups = groups;
    }

    @GetMapping("/groups/find")
    String all(Model model) {
        return found(Form.empty(), model, false);
    }

    @PostMapping("/groups/find")
    String find(
            Form form,
            Model model,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment) {
        return found(form, model, fragment);
    }

    private String found(Form form, Model model, boolean fragment) {
        model.addAttribute("form", form);
        model.addAttribute("found", groups.search(Wanted.from(form)));
        if (fragment) {
            return "finder/find :: results";
        }
        model.addAttribute("purposes", groups.purposes());
        return "finder/find";
    }
}

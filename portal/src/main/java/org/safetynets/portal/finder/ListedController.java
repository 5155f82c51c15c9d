package org.safetynets.portal.finder;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A listed group, for anyone; one that nobody finds, for who was invited. */
@Controller
class ListedController {

    private final ListedGroups groups;

    ListedController(ListedGroups groups) {
        this.groups = groups;
    }

    @GetMapping("/groups/listed/{groupId}")
    String show(@PathVariable UUID groupId, Model model) {
        model.addAttribute("group", groups.of(groupId));
        return "finder/listed";
    }
}

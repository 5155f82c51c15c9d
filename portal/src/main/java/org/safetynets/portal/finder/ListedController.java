package org.safetynets.portal.finder;

import java.util.UUID;
import org.safetynets.portal.services.groups.GroupsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A listed group, for anyone. */
@Controller
class ListedController {

    private final GroupsApi groups;

    ListedController(GroupsApi groups) {
        this.groups = groups;
    }

    @GetMapping("/groups/listed/{groupId}")
    String show(@PathVariable UUID groupId, Model model) {
        model.addAttribute("group", groups.listed(groupId));
        return "finder/listed";
    }
}

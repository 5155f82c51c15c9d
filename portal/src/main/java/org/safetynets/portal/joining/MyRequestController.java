package org.safetynets.portal.joining;

import java.util.UUID;
import org.safetynets.portal.problems.NothingHere;
import org.safetynets.portal.services.groups.GroupsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What became of asking to join, for the one who asked. */
@Controller
class MyRequestController {

    private final GroupsApi groups;

    MyRequestController(GroupsApi groups) {
        this.groups = groups;
    }

    @GetMapping("/requests/{joinRequestId}")
    String show(@PathVariable UUID joinRequestId, Model model) {
        var request =
                groups.mine().requests().stream()
                        .filter(it -> joinRequestId.equals(it.joinRequestId()))
                        .findFirst()
                        .orElseThrow(NothingHere::new);
        model.addAttribute("request", request);
        return "joining/asked";
    }
}

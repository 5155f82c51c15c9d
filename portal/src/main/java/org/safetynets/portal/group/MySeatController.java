package org.safetynets.portal.group;

import java.util.UUID;
import org.safetynets.portal.services.groups.GroupsApi;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Anyone may take a seat held for them, and leave by themselves without giving a reason. */
@Controller
class MySeatController {

    private final GroupsApi groups;

    MySeatController(GroupsApi groups) {
        this.groups = groups;
    }

    @PostMapping("/groups/{groupId}/take")
    String take(@PathVariable UUID groupId) {
        groups.takeSeat(groupId);
        return "redirect:/home?done=seat-taken";
    }

    @PostMapping("/groups/{groupId}/leave")
    String leave(@PathVariable UUID groupId) {
        groups.leave(groupId);
        return "redirect:/home?done=left";
    }
}

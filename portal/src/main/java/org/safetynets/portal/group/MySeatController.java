package org.safetynets.portal.group;

import java.util.UUID;
import org.safetynets.portal.services.groups.GroupsApi;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Anyone may leave a group by themselves, at any time, without giving a reason. */
@Controller
class MySeatController {

    private final GroupsApi groups;

    MySeatController(GroupsApi groups) {
        this.groups = groups;
    }

    @PostMapping("/groups/{groupId}/leave")
    String leave(@PathVariable UUID groupId) {
        groups.leave(groupId);
        return "redirect:/home?done=left";
    }
}

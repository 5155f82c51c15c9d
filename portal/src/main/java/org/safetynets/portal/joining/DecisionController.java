package org.safetynets.portal.joining;

import java.util.UUID;
import org.safetynets.portal.group.GroupPages;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.groups.Decision;
import org.safetynets.portal.services.groups.JoiningApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Those who look after a group answer the people who asked to join; a machine never does. */
@Controller
class DecisionController {

    private final JoiningApi joining;
    private final GroupPages pages;

    DecisionController(JoiningApi joining, GroupPages pages) {
        this.joining = joining;
        this.pages = pages;
    }

    @PostMapping("/organizations/{organizationId}/groups/{groupId}/requests/{joinRequestId}")
    String decide(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID joinRequestId,
            Form form,
            Viewer viewer,
            Model model) {
        var decision = new Decision(form.value("accept").equals("true"), form.orNull("reason"));
        var decided =
                Outcome.of(() -> joining.decide(organizationId, groupId, joinRequestId, decision));
        return switch (decided) {
            case Outcome.Done(var request) ->
                    GroupPages.path(organizationId, groupId) + "?done=" + request.status();
            case Outcome.Refused(var problem) -> {
                form.refused(problem);
                yield pages.show(organizationId, groupId, viewer, model);
            }
        };
    }
}

package org.safetynets.portal.invitation;

import java.util.Map;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewers;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.groups.GroupInvitationsApi;
import org.safetynets.portal.services.identity.MembersApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * An invitation, from a mail or from paper: who invites, to which roles, and what that means; or to
 * ask for a place in a group. One signs in or up first and comes back.
 */
@Controller
@RequestMapping("/invitation")
class InvitationController {

    /** So many signs, dashes apart, has a code of a group; others have fewer. */
    private static final int OF_GROUP = 30;

    private final MembersApi members;
    private final GroupInvitationsApi groups;
    private final Viewers viewers;

    InvitationController(MembersApi members, GroupInvitationsApi groups, Viewers viewers) {
        this.members = members;
        this.groups = groups;
        this.viewers = viewers;
    }

    @GetMapping
    String enter(Model model) {
        model.addAttribute("form", Form.empty());
        return "invitation/enter";
    }

    @GetMapping("/{code}")
    String arrive(@PathVariable String code, Model model) {
        var form = Form.empty().with("code", code);
        model.addAttribute("form", form);
        var first = viewers.current() == null || ofGroup(code);
        return first ? "invitation/enter" : look(form, model);
    }

    @PostMapping
    String look(Form form, Model model) {
        var code = form.required("code", 60);
        if (!form.valid()) {
            return "invitation/enter";
        }
        if (ofGroup(code)) {
            return lookAtGroup(code, form, model);
        }
        return switch (Outcome.of(() -> members.look(Map.of("code", code)))) {
            case Outcome.Done(var invited) -> {
                model.addAttribute("invited", invited);
                yield "invitation/invited";
            }
            case Outcome.Refused(var problem) -> refused(form.refused(problem), model);
        };
    }

    /** From now on the group is there for whoever looks; whether they ask for a place is open. */
    private String lookAtGroup(String code, Form form, Model model) {
        return switch (Outcome.of(() -> groups.use(Map.of("code", code)))) {
            case Outcome.Done(var to) -> "redirect:/groups/listed/" + to.groupId();
            case Outcome.Refused(var problem) -> refused(form.refused(problem), model);
        };
    }

    private static boolean ofGroup(String code) {
        return code.replaceAll("[\\s-]", "").length() == OF_GROUP;
    }

    @PostMapping("/accept")
    String accept(Form form, Model model) {
        var code = form.required("code", 60);
        if (!form.valid()) {
            return "invitation/enter";
        }
        return switch (Outcome.of(() -> members.accept(Map.of("code", code)))) {
            case Outcome.Done(var me) -> "redirect:/home?done=invited";
            case Outcome.Refused(var problem) -> refused(form.refused(problem), model);
        };
    }

    private static String refused(Form form, Model model) {
        model.addAttribute("form", form);
        return "invitation/enter";
    }
}

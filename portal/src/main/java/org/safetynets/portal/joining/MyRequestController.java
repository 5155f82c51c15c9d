package org.safetynets.portal.joining;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.problems.NothingHere;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.JoinRequest;
import org.safetynets.portal.services.groups.RemovalApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What became of asking to join, for the one who asked, and what they can do about it. */
@Controller
@RequestMapping("/requests/{joinRequestId}")
class MyRequestController {

    private static final int LONGEST = 2000;

    private final GroupsApi groups;
    private final RemovalApi removal;

    MyRequestController(GroupsApi groups, RemovalApi removal) {
        this.groups = groups;
        this.removal = removal;
    }

    @GetMapping
    String show(@PathVariable UUID joinRequestId, Model model) {
        return page(joinRequestId, Form.empty(), model);
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable UUID joinRequestId) {
        groups.leave(find(joinRequestId).groupId());
        return "redirect:/requests/" + joinRequestId + "?done=request-withdrawn";
    }

    /** Somebody else than whoever removed the person decides. */
    @PostMapping("/appeal")
    String appeal(@PathVariable UUID joinRequestId, Form form, Model model) {
        var text = form.required("text", LONGEST);
        if (!form.valid()) {
            return page(joinRequestId, form, model);
        }
        return switch (Outcome.of(() -> removal.appeal(joinRequestId, Map.of("text", text)))) {
            case Outcome.Done(var done) -> "redirect:/requests/" + joinRequestId + "?done=appeal";
            case Outcome.Refused(var problem) -> page(joinRequestId, form.refused(problem), model);
        };
    }

    private JoinRequest find(UUID joinRequestId) {
        return groups.mine().requests().stream()
                .filter(it -> joinRequestId.equals(it.joinRequestId()))
                .findFirst()
                .orElseThrow(NothingHere::new);
    }

    private String page(UUID requestId, Form form, Model model) {
        var request = find(requestId);
        model.addAttribute("request", request);
        model.addAttribute("form", form);
        if (request.declined()) {
            model.addAttribute("alternatives", Part.of(() -> groups.alternatives(requestId)));
        }
        return "joining/asked";
    }
}

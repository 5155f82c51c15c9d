package org.safetynets.portal.onward;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.problems.NothingHere;
import org.safetynets.portal.services.Found;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.referrals.CounselorsApi;
import org.safetynets.portal.services.referrals.ListedApi;
import org.safetynets.portal.services.referrals.Onward;
import org.safetynets.portal.services.referrals.OnwardApi;
import org.safetynets.portal.services.referrals.Recipient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A partner asks a counselor or an organization in words of their own, having seen what will be
 * seen of them; until they send it, nobody knows.
 */
@Controller
@RequestMapping("/referrals/onward")
class AskingController {

    private static final int LONGEST = 500;

    private final OnwardApi onward;
    private final CounselorsApi counselors;
    private final ListedApi listed;

    AskingController(OnwardApi onward, CounselorsApi counselors, ListedApi listed) {
        this.onward = onward;
        this.counselors = counselors;
        this.listed = listed;
    }

    @GetMapping("/counselors/{counselorId}")
    String counselor(@PathVariable UUID counselorId, Model model) {
        return page(Whom.counselor(counselors.one(counselorId)), Form.empty(), model);
    }

    /** Somebody who is not in the directory any more is no reason to lose what was typed. */
    @PostMapping("/counselors/{counselorId}")
    String askCounselor(@PathVariable UUID counselorId, Form form, Model model) {
        var whom =
                Found.of(() -> counselors.one(counselorId))
                        .map(Whom::counselor)
                        .orElseGet(() -> Whom.gone(counselorId));
        var send = new OnwardApi.Send(Recipient.counselor(counselorId), words(form));
        return ask(whom, form, () -> onward.send(send), model);
    }

    @GetMapping("/organizations/{organizationId}")
    String organization(@PathVariable UUID organizationId, Model model) {
        return page(organization(organizationId), Form.empty(), model);
    }

    @PostMapping("/organizations/{organizationId}")
    String askOrganization(@PathVariable UUID organizationId, Form form, Model model) {
        var send = new OnwardApi.Send(Recipient.organization(organizationId), words(form));
        return ask(organization(organizationId), form, () -> onward.send(send), model);
    }

    @GetMapping("/suggestions/{outwardId}")
    String suggestion(@PathVariable UUID outwardId, Model model) {
        return page(suggestion(outwardId), Form.empty(), model);
    }

    @PostMapping("/suggestions/{outwardId}")
    String followSuggestion(@PathVariable UUID outwardId, Form form, Model model) {
        var words = Map.of("words", words(form));
        return ask(suggestion(outwardId), form, () -> onward.sendIt(outwardId, words), model);
    }

    private static String words(Form form) {
        return form.text("words", LONGEST);
    }

    private Whom organization(UUID organizationId) {
        return listed.organizations().contents().stream()
                .filter(it -> it.id().equals(organizationId))
                .findFirst()
                .map(Whom::organization)
                .orElseThrow(NothingHere::new);
    }

    private Whom suggestion(UUID outwardId) {
        return onward.mine().items().stream()
                .filter(it -> it.outwardId().equals(outwardId) && it.suggested())
                .findFirst()
                .map(Whom::suggested)
                .orElseThrow(NothingHere::new);
    }

    private static String ask(Whom whom, Form form, Supplier<Onward> send, Model model) {
        if (!form.valid() || form.checked("look")) {
            return page(whom, form, model);
        }
        return switch (Outcome.of(send)) {
            case Outcome.Done(var sent) -> "redirect:/referrals/onward?done=onward-sent";
            case Outcome.Refused(var problem) -> page(whom, form.refused(problem), model);
        };
    }

    private static String page(Whom whom, Form form, Model model) {
        model.addAttribute("whom", whom);
        model.addAttribute("form", form);
        model.addAttribute("looked", form.checked("look") && form.valid());
        return "onward/ask";
    }
}

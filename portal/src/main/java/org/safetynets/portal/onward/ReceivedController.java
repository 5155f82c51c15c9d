package org.safetynets.portal.onward;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.referrals.OnwardApi;
import org.safetynets.portal.services.referrals.Received;
import org.safetynets.portal.services.referrals.ReceivedAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who asks: for coordinators those who ask the organization, for a counselor those who ask them.
 * Each is answered with a yes or a no and kind words.
 */
@Controller
@RequestMapping("/organizations/{organizationId}/received")
class ReceivedController {

    static final List<String> REASONS =
            List.of("no-capacity", "not-a-fit", "refer-elsewhere", "other");
    private static final int LONGEST = 500;
    private static final int LAST_PAGE = 1_000;

    private final OnwardApi onward;

    ReceivedController(OnwardApi onward) {
        this.onward = onward;
    }

    @GetMapping
    String ofOrganization(
            @PathVariable UUID organizationId,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        return page(new Place(organizationId, false), page, null, Form.empty(), model);
    }

    @GetMapping("/mine")
    String mine(
            @PathVariable UUID organizationId,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        return page(new Place(organizationId, true), page, null, Form.empty(), model);
    }

    @PostMapping("/{outwardId}")
    String answer(
            @PathVariable UUID organizationId,
            @PathVariable UUID outwardId,
            Form form,
            Model model) {
        return answer(new Place(organizationId, false), outwardId, form, model);
    }

    @PostMapping("/mine/{outwardId}")
    String answerMine(
            @PathVariable UUID organizationId,
            @PathVariable UUID outwardId,
            Form form,
            Model model) {
        return answer(new Place(organizationId, true), outwardId, form, model);
    }

    private String answer(Place place, UUID outwardId, Form form, Model model) {
        var answer = read(form);
        if (answer == null) {
            return page(place, 0, outwardId, form, model);
        }
        return switch (Outcome.of(() -> send(place, outwardId, answer))) {
            case Outcome.Done(var done) -> "redirect:" + place.path() + "?done=onward-answered";
            case Outcome.Refused(var problem) ->
                    page(place, 0, outwardId, form.refused(problem), model);
        };
    }

    /** Null, with what is wrong in the form, when something is. */
    private static @Nullable ReceivedAnswer read(Form form) {
        var accepted = form.oneOf("accepted", Set.of("yes", "no"));
        if (accepted == null) {
            form.wrong("accepted", "form.error.choose");
        }
        var no = "no".equals(accepted);
        var reason = form.oneOf("reason", Set.copyOf(REASONS));
        if (no && reason == null) {
            form.wrong("reason", "form.error.choose");
        }
        var reply = form.required("reply", LONGEST);
        return form.valid() ? new ReceivedAnswer(!no, no ? reason : null, reply) : null;
    }

    private Received send(Place place, UUID outwardId, ReceivedAnswer answer) {
        return place.own()
                ? onward.answerAsCounselor(place.organizationId(), outwardId, answer)
                : onward.answer(place.organizationId(), outwardId, answer);
    }

    /** {@code at}: the one whose form came back. */
    private String page(Place place, int page, @Nullable UUID at, Form form, Model model) {
        var number = Math.clamp(page, 0, LAST_PAGE);
        model.addAttribute("place", place);
        model.addAttribute("at", at);
        model.addAttribute("form", form);
        model.addAttribute("reasons", REASONS);
        model.addAttribute("received", list(place, number));
        return "onward/received";
    }

    private Slice<Received> list(Place place, int page) {
        return place.own()
                ? onward.receivedByMe(place.organizationId(), page)
                : onward.received(place.organizationId(), page);
    }

    /** {@code own}: a counselor's own list, rather than that of the organization. */
    record Place(UUID organizationId, boolean own) {

        public String path() {
            return "/organizations/" + organizationId + "/received" + (own ? "/mine" : "");
        }
    }
}

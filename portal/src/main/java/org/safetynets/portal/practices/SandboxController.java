package org.safetynets.portal.practices;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.practices.SandboxApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A practice tries its systems out: made-up referrals, and what the other end does, by a button.
 */
@Controller
@RequestMapping("/practices/{practiceId}/sandbox")
class SandboxController {

    private final SandboxApi sandbox;

    SandboxController(SandboxApi sandbox) {
        this.sandbox = sandbox;
    }

    @GetMapping
    String show(@PathVariable UUID practiceId, Model model) {
        return page(practiceId, Form.empty(), model);
    }

    @PostMapping
    String begin(@PathVariable UUID practiceId, Form form, Model model) {
        return act(() -> sandbox.begin(practiceId), practiceId, "sandbox-begun", form, model);
    }

    @PostMapping("/{referralId}")
    String play(
            @PathVariable UUID practiceId, @PathVariable UUID referralId, Form form, Model model) {
        var scene = Map.of("scene", form.required("scene", 40));
        if (!form.valid()) {
            return page(practiceId, form, model);
        }
        return act(
                () -> sandbox.play(practiceId, referralId, scene),
                practiceId,
                "sandbox-played",
                form,
                model);
    }

    private String act(Supplier<?> change, UUID practiceId, String done, Form form, Model model) {
        return switch (Outcome.of(change)) {
            case Outcome.Done(var value) ->
                    "redirect:/practices/" + practiceId + "/sandbox?done=" + done;
            case Outcome.Refused(var problem) -> page(practiceId, form.refused(problem), model);
        };
    }

    private String page(UUID practiceId, Form form, Model model) {
        model.addAttribute("practiceId", practiceId);
        model.addAttribute("form", form);
        model.addAttribute("sandbox", sandbox.sandbox(practiceId));
        return "practices/sandbox";
    }
}

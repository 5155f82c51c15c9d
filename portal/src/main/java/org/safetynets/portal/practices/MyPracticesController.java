package org.safetynets.portal.practices;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.practices.PracticesApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The practices somebody works in: founding one, joining one by a code or by asking. */
@Controller
@RequestMapping("/practices")
class MyPracticesController {

    private final PracticesApi practices;

    MyPracticesController(PracticesApi practices) {
        this.practices = practices;
    }

    @GetMapping
    String mine(Model model) {
        return page(Form.empty(), model);
    }

    @PostMapping
    String found(Form form, Model model) {
        var name = Map.of("name", form.required("name", 80));
        return enter(() -> practices.found(name).practiceId(), "practice-founded", form, model);
    }

    @PostMapping("/join")
    String join(Form form, Model model) {
        var code = Map.of("code", form.required("code", 40));
        return enter(() -> practices.join(code).practiceId(), "practice-joined", form, model);
    }

    private String enter(Supplier<UUID> change, String done, Form form, Model model) {
        if (!form.valid()) {
            return page(form, model);
        }
        return switch (Outcome.of(change)) {
            case Outcome.Done(var practiceId) ->
                    "redirect:/practices/" + practiceId + "?done=" + done;
            case Outcome.Refused(var problem) -> page(form.refused(problem), model);
        };
    }

    /** Whoever has the address may ask; what is behind it only members see. */
    @GetMapping("/{practiceId}/ask")
    String ask(@PathVariable UUID practiceId, Model model) {
        return asking(practiceId, Form.empty(), model);
    }

    @PostMapping("/{practiceId}/ask")
    String ask(@PathVariable UUID practiceId, Form form, Model model) {
        return switch (Outcome.of(() -> practices.ask(practiceId))) {
            case Outcome.Done(var asked) -> "redirect:/practices?done=practice-asked";
            case Outcome.Refused(var problem) -> asking(practiceId, form.refused(problem), model);
        };
    }

    private static String asking(UUID practiceId, Form form, Model model) {
        model.addAttribute("practiceId", practiceId);
        model.addAttribute("form", form);
        return "practices/ask";
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("practices", practices.mine());
        return "practices/mine";
    }
}

package org.safetynets.portal.network;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.identity.NetworkApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Stopping somebody's account, and letting it go on: by its number, since names are theirs. */
@Controller
@RequestMapping("/network/people")
class AccountsController {

    private final NetworkApi network;

    AccountsController(NetworkApi network) {
        this.network = network;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable UUID person, Model model) {
        var known = person == null ? null : person.toString();
        model.addAttribute("form", Form.empty().with("personId", known));
        return "network/people";
    }

    @PostMapping("/{step:deactivate|reactivate}")
    String take(@PathVariable String step, Form form, Model model) {
        var person = person(form);
        var reason = Map.of("reason", form.required("reason", 500));
        if (person == null || !form.valid()) {
            return "network/people";
        }
        return switch (Outcome.of(() -> network.take(person, step, reason))) {
            case Outcome.Done(var done) -> "redirect:/network/people?done=person-" + step;
            case Outcome.Refused(var problem) -> {
                form.refused(problem);
                yield "network/people";
            }
        };
    }

    private static @Nullable UUID person(Form form) {
        try {
            return UUID.fromString(form.required("personId", 36));
        } catch (IllegalArgumentException unreadable) {
            form.wrong("personId", "form.error.number");
            return null;
        }
    }
}

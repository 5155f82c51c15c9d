package org.safetynets.portal.systems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.systems.Systems;
import org.safetynets.portal.services.systems.SystemsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The systems of a practice, or those that reach an organization, and another one. */
@Controller
@RequestMapping({"/practices/{ownerId}/systems", "/organizations/{ownerId}/systems"})
class SystemsController {

    private final SystemsApi systems;
    private final SystemForm keys;

    SystemsController(SystemsApi systems, SystemForm keys) {
        this.systems = systems;
        this.keys = keys;
    }

    @GetMapping
    String all(HttpServletRequest request, @PathVariable UUID ownerId, Model model) {
        var owner = Owner.of(request, ownerId);
        return page(owner, systems.all(owner.kind(), ownerId), Form.empty(), model);
    }

    @PostMapping
    String make(HttpServletRequest request, @PathVariable UUID ownerId, Form form, Model model) {
        var owner = Owner.of(request, ownerId);
        var all = systems.all(owner.kind(), ownerId);
        var made = read(owner, all, form);
        if (made == null) {
            return page(owner, all, form, model);
        }
        return switch (Outcome.of(() -> systems.make(owner.kind(), ownerId, made))) {
            case Outcome.Done(var system) ->
                    "redirect:" + owner.path() + "/" + system.integrationId() + "?done=system-made";
            case Outcome.Refused(var problem) -> page(owner, all, form.refused(problem), model);
        };
    }

    private SystemsApi.@Nullable Make read(Owner owner, Systems all, Form form) {
        var name = form.required("name", 80);
        var scopes = form.someOf("scopes", all.offeredScopes());
        var organization = owner.practice() ? organization(all, form) : null;
        var sandbox = owner.practice() && form.has("organization", "sandbox");
        if (owner.practice() && organization == null && !sandbox) {
            form.wrong("organization", "form.error.choose");
        }
        var given = keys.keys(form);
        return given == null || !form.valid()
                ? null
                : new SystemsApi.Make(organization, sandbox ? true : null, name, scopes, given);
    }

    private static @Nullable UUID organization(Systems all, Form form) {
        return all.reachable().stream()
                .map(Systems.Reachable::organizationId)
                .filter(it -> form.has("organization", it.toString()))
                .findFirst()
                .orElse(null);
    }

    private static String page(Owner owner, Systems all, Form form, Model model) {
        model.addAttribute("owner", owner);
        model.addAttribute("systems", all);
        model.addAttribute("form", form);
        return "systems/systems";
    }
}

package org.safetynets.portal.systems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.systems.ConnectedSystem;
import org.safetynets.portal.services.systems.Systems;
import org.safetynets.portal.services.systems.SystemsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One system: what it may ask, its keys, whether it is let in, what it asked, and its end. */
@Controller
@RequestMapping({
    "/practices/{ownerId}/systems/{systemId}",
    "/organizations/{ownerId}/systems/{systemId}"
})
class SystemController {

    private final SystemsApi systems;
    private final SystemForm keys;

    SystemController(SystemsApi systems, SystemForm keys) {
        this.systems = systems;
        this.keys = keys;
    }

    @GetMapping
    String show(
            HttpServletRequest request,
            @PathVariable UUID ownerId,
            @PathVariable UUID systemId,
            @RequestParam(required = false) @Nullable UUID before,
            Model model) {
        var owner = Owner.of(request, ownerId);
        return page(owner, systemId, before, Form.empty(), model);
    }

    @PostMapping
    String change(
            HttpServletRequest request,
            @PathVariable UUID ownerId,
            @PathVariable UUID systemId,
            Form form,
            Model model) {
        var owner = Owner.of(request, ownerId);
        var name = form.required("name", 80);
        var scopes = form.someOf("scopes", offered(owner).or(form.values("scopes")));
        var change = new SystemsApi.Change(name, scopes);
        return act(
                owner,
                systemId,
                form,
                () -> systems.change(owner.kind(), ownerId, systemId, seen(form), change),
                model);
    }

    @PostMapping("/keys")
    String addKeys(
            HttpServletRequest request,
            @PathVariable UUID ownerId,
            @PathVariable UUID systemId,
            Form form,
            Model model) {
        var owner = Owner.of(request, ownerId);
        var given = keys.pasted(form);
        var othersUntil = SystemForm.day(form, "othersUntil");
        return act(
                owner,
                systemId,
                form,
                () ->
                        systems.addKeys(
                                owner.kind(),
                                ownerId,
                                systemId,
                                seen(form),
                                new SystemsApi.AddKeys(Objects.requireNonNull(given), othersUntil)),
                model);
    }

    /** The name of a key comes in the body, since it may hold anything. */
    @PostMapping("/keys/drop")
    String dropKey(
            HttpServletRequest request,
            @PathVariable UUID ownerId,
            @PathVariable UUID systemId,
            Form form,
            Model model) {
        var owner = Owner.of(request, ownerId);
        return act(
                owner,
                systemId,
                form,
                () -> systems.dropKey(owner.kind(), ownerId, systemId, form.value("kid")),
                model);
    }

    @PostMapping("/access")
    String decide(
            HttpServletRequest request,
            @PathVariable UUID ownerId,
            @PathVariable UUID systemId,
            Form form,
            Model model) {
        var owner = Owner.of(request, ownerId);
        var allowed = form.value("allowed").equals("true");
        var decision = new SystemsApi.Decide(allowed, allowed ? counselors(form) : null);
        return act(
                owner,
                systemId,
                form,
                () -> systems.decide(owner.kind(), ownerId, systemId, seen(form), decision),
                model);
    }

    /** Null, which is all who are approved, when none is named. */
    private static @Nullable List<UUID> counselors(Form form) {
        var chosen =
                form.values("counselors").stream()
                        .filter(it -> it.matches("[0-9a-fA-F-]{36}"))
                        .map(UUID::fromString)
                        .toList();
        return chosen.isEmpty() ? null : chosen;
    }

    @PostMapping("/revoke")
    String revoke(
            HttpServletRequest request,
            @PathVariable UUID ownerId,
            @PathVariable UUID systemId,
            Form form,
            Model model) {
        var owner = Owner.of(request, ownerId);
        return act(
                owner,
                systemId,
                form,
                () -> systems.revoke(owner.kind(), ownerId, systemId),
                model);
    }

    private static String seen(Form form) {
        return "\"" + form.value("version").replaceAll("\\D", "") + "\"";
    }

    private Part<List<String>> offered(Owner owner) {
        return Part.of(() -> systems.all(owner.kind(), owner.id())).map(Systems::offeredScopes);
    }

    private String act(
            Owner owner, UUID systemId, Form form, Supplier<ConnectedSystem> act, Model model) {
        if (!form.valid()) {
            return page(owner, systemId, null, form, model);
        }
        return switch (Outcome.of(act)) {
            case Outcome.Done(var changed) ->
                    "redirect:" + owner.path() + "/" + systemId + "?done=system-changed";
            case Outcome.Refused(var problem) ->
                    page(owner, systemId, null, form.refused(problem), model);
        };
    }

    private String page(Owner owner, UUID systemId, @Nullable UUID before, Form form, Model model) {
        var system = systems.one(owner.kind(), owner.id(), systemId);
        model.addAttribute("owner", owner);
        model.addAttribute("system", system);
        model.addAttribute("mine", owner.practice() || system.practiceId() == null);
        model.addAttribute(
                "form",
                form.fields().contains("name")
                        ? form
                        : form.with("name", system.name()).with("scopes", system.scopes()));
        model.addAttribute("offered", offered(owner).or(system.scopes()));
        model.addAttribute(
                "activity",
                Part.of(() -> systems.activity(owner.kind(), owner.id(), systemId, before)));
        return "systems/system";
    }
}

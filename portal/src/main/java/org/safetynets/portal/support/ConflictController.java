package org.safetynets.portal.support;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.training.SupportApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Saying whom one must not supervise, or be supervised by; nobody else ever reads it. */
@Controller
@RequestMapping("/organizations/{organizationId}/conflicts")
class ConflictController {

    private static final Set<String> KINDS = Set.of("relatives", "business-partners");

    private final SupportApi support;
    private final Pseudonyms pseudonyms;

    ConflictController(SupportApi support, Pseudonyms pseudonyms) {
        this.support = support;
        this.pseudonyms = pseudonyms;
    }

    @GetMapping
    String show(@PathVariable UUID organizationId, Viewer viewer, Model model) {
        return page(organizationId, Form.empty(), viewer, model);
    }

    @PostMapping
    String declare(@PathVariable UUID organizationId, Form form, Viewer viewer, Model model) {
        var conflict = new HashMap<String, String>();
        var kind = form.oneOf("kind", KINDS);
        if (kind == null) {
            form.wrong("kind", "form.error.choose");
        } else {
            conflict.put("kind", kind);
        }
        if (form.value("personId").matches("[0-9a-fA-F-]{36}")) {
            conflict.put("personId", form.value("personId"));
        } else {
            form.wrong("personId", "form.error.choose");
        }
        if (!form.valid()) {
            return page(organizationId, form, viewer, model);
        }
        return switch (Outcome.of(() -> support.declare(organizationId, conflict))) {
            case Outcome.Done(var declared) ->
                    "redirect:/organizations/"
                            + organizationId
                            + "/conflicts?done=conflict-declared";
            case Outcome.Refused(var problem) ->
                    page(organizationId, form.refused(problem), viewer, model);
        };
    }

    /** It no longer counts; what it was stays on record. */
    @PostMapping("/{conflictId}/end")
    String takeBack(
            @PathVariable UUID organizationId,
            @PathVariable UUID conflictId,
            Form form,
            Viewer viewer,
            Model model) {
        return switch (Outcome.of(() -> support.takeBack(organizationId, conflictId))) {
            case Outcome.Done(var done) ->
                    "redirect:/organizations/"
                            + organizationId
                            + "/conflicts?done=conflict-taken-back";
            case Outcome.Refused(var problem) ->
                    page(organizationId, form.refused(problem), viewer, model);
        };
    }

    private String page(UUID organizationId, Form form, Viewer viewer, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("form", form);
        model.addAttribute("mine", Part.of(() -> support.conflicts(organizationId)));
        model.addAttribute("pseudonyms", pseudonyms.in(organizationId));
        model.addAttribute("others", others(organizationId, viewer));
        model.addAttribute("supervises", viewer.has(organizationId, "supervisor", "coordinator"));
        return "support/conflicts";
    }

    private List<Map.Entry<UUID, String>> others(UUID organizationId, Viewer viewer) {
        return pseudonyms.in(organizationId).entrySet().stream()
                .filter(it -> !it.getKey().equals(viewer.personId()))
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .toList();
    }
}

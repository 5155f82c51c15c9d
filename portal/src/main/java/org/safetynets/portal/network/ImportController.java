package org.safetynets.portal.network;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.identity.Import;
import org.safetynets.portal.services.identity.NetworkApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Many at once from a file: checked first, then all of it or nothing. */
@Controller
@RequestMapping("/network/imports")
class ImportController {

    private static final List<String> KINDS = List.of("organizations", "people");

    private final NetworkApi network;

    ImportController(NetworkApi network) {
        this.network = network;
    }

    @GetMapping
    String show(Model model) {
        return page(Form.empty().with("kind", "organizations"), model);
    }

    @PostMapping
    String send(@RequestParam MultipartFile file, Form form, Model model) throws IOException {
        var kind = form.oneOf("kind", Set.copyOf(KINDS));
        if (kind == null) {
            form.wrong("kind", "form.error.choose");
        }
        if (file.isEmpty()) {
            form.wrong("file", "form.error.file");
        }
        if (kind == null || !form.valid()) {
            return page(form, model);
        }
        boolean only = !form.value("step").equals("apply");
        var csv = file.getBytes();
        return switch (Outcome.of(() -> network.importing(kind, only, csv))) {
            case Outcome.Done(var begun) -> "redirect:/network/imports/" + begun.importId();
            case Outcome.Refused(var problem) -> page(form.refused(problem), model);
        };
    }

    @GetMapping("/{importId}")
    String progress(@PathVariable UUID importId, Model model) {
        return state(network.imported(importId), Form.empty(), model);
    }

    @GetMapping("/{importId}/state")
    String live(@PathVariable UUID importId, Model model) {
        model.addAttribute("batch", network.imported(importId));
        return "network/import :: state";
    }

    @PostMapping("/{importId}/resume")
    String resume(@PathVariable UUID importId, Form form, Model model) {
        return switch (Outcome.of(() -> network.resume(importId, Map.of()))) {
            case Outcome.Done(var resumed) -> "redirect:/network/imports/" + importId;
            case Outcome.Refused(var problem) ->
                    state(network.imported(importId), form.refused(problem), model);
        };
    }

    private static String state(Import batch, Form form, Model model) {
        model.addAttribute("batch", batch);
        model.addAttribute("form", form.with("kind", batch.kind()));
        return "network/import";
    }

    private static String page(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("kinds", KINDS);
        return "network/imports";
    }
}

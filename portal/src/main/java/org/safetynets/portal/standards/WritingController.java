package org.safetynets.portal.standards;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.training.StandardsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The life of a standard: drafted from a file or the version before, revised, reviewed, published.
 */
@Controller
@RequestMapping("/standards")
class WritingController {

    private final StandardsApi standards;
    private final StandardPages pages;

    WritingController(StandardsApi standards, StandardPages pages) {
        this.standards = standards;
        this.pages = pages;
    }

    @PostMapping("/load")
    String load(@RequestParam MultipartFile file, Form form, Model model) throws IOException {
        if (file.isEmpty()) {
            return pages.list(form.wrong("file", "form.error.file"), model);
        }
        var content = file.getBytes();
        return switch (Outcome.of(() -> standards.load(content))) {
            case Outcome.Done(var loaded) -> "redirect:/standards?done=standards-loaded";
            case Outcome.Refused(var problem) -> pages.list(form.refused(problem), model);
        };
    }

    /** What is named here is changed; all the rest of the draft stays as it is. */
    @PostMapping("/{standardId}")
    String revise(@PathVariable UUID standardId, Form form, Model model) {
        var title = form.required("titleEn", 200);
        form.text("titleEs", 200);
        var purposes = List.of(form.required("purposes", 500).split("[\\s,]+"));
        if (!form.value("validityMonths").matches("[1-9]\\d{0,2}")) {
            form.wrong("validityMonths", "form.error.whole");
        }
        if (!form.valid()) {
            return pages.standard(standardId, form, model);
        }
        Map<String, Object> content = new LinkedHashMap<>(standards.file(standardId));
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("en", title);
        if (!form.value("titleEs").isEmpty()) {
            words.put("es", form.value("titleEs"));
        }
        content.put("title", words);
        content.put("validityMonths", Integer.valueOf(form.value("validityMonths")));
        content.put("purposes", purposes);
        var version = form.value("version");
        return answer(
                standardId,
                Outcome.of(() -> standards.revise(standardId, version, content)),
                "standard-revised",
                form,
                model);
    }

    @PostMapping("/{standardId}/{step:submit|publish}")
    String take(@PathVariable UUID standardId, @PathVariable String step, Form form, Model model) {
        return answer(
                standardId,
                Outcome.of(() -> standards.take(standardId, step, Map.of())),
                "standard-" + step,
                form,
                model);
    }

    @PostMapping("/{standardId}/review")
    String review(@PathVariable UUID standardId, Form form, Model model) {
        var comments = form.required("comments", 4000);
        if (!form.valid()) {
            return pages.standard(standardId, form, model);
        }
        Map<String, Object> opinion =
                Map.of("approve", form.value("step").equals("approve"), "comments", comments);
        return answer(
                standardId,
                Outcome.of(() -> standards.take(standardId, "review", opinion)),
                "standard-reviewed",
                form,
                model);
    }

    @PostMapping("/{standardId}/successor")
    String succeed(@PathVariable UUID standardId, Form form, Model model) {
        if (!form.value("next").matches("\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}")) {
            return pages.standard(standardId, form.wrong("next", "form.error.version"), model);
        }
        Map<String, Object> next = Map.of("version", form.value("next"));
        return switch (Outcome.of(() -> standards.take(standardId, "successor", next))) {
            case Outcome.Done(var drafted) ->
                    "redirect:/standards/" + drafted.standardId() + "?done=standard-drafted";
            case Outcome.Refused(var problem) ->
                    pages.standard(standardId, form.refused(problem), model);
        };
    }

    /** What this version changes against another. */
    @GetMapping("/{standardId}/comparison")
    String compare(@PathVariable UUID standardId, @RequestParam UUID with, Model model) {
        return pages.comparison(standardId, with, model);
    }

    private String answer(
            UUID standardId, Outcome<?> outcome, String done, Form form, Model model) {
        return switch (outcome) {
            case Outcome.Done(var value) -> "redirect:/standards/" + standardId + "?done=" + done;
            case Outcome.Refused(var problem) ->
                    pages.standard(standardId, form.refused(problem), model);
        };
    }
}

package org.safetynets.portal.network;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.letters.LetterBoxes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Messages between services that one could not take: tried again, or let be for a reason. */
@Controller
@RequestMapping("/network/dead-letters")
class DeadLettersController {

    private static final List<String> REASONS = List.of("newer-taken", "done-by-hand", "no-event");

    private final LetterBoxes boxes;

    DeadLettersController(LetterBoxes boxes) {
        this.boxes = boxes;
    }

    /** One that was ticked: whose, and its place. */
    private record Ticked(String part, String id) {

        static Ticked of(String value) {
            var slash = value.indexOf('/');
            return new Ticked(value.substring(0, slash), value.substring(slash + 1));
        }
    }

    @GetMapping
    String show(Model model) {
        return page(Form.empty(), model);
    }

    @PostMapping("/replay")
    String replay(Form form, Model model) {
        var ticked = ticked(form);
        return each(
                ticked, it -> boxes.replay(it.part(), it.id()), "letters-replayed", form, model);
    }

    @PostMapping("/set-aside")
    String setAside(Form form, Model model) {
        var ticked = ticked(form);
        var reason = form.oneOf("reason", Set.copyOf(REASONS));
        if (reason == null) {
            form.wrong("reason", "form.error.choose");
            return page(form, model);
        }
        return each(
                ticked,
                it -> boxes.setAside(it.part(), it.id(), reason),
                "letters-set-aside",
                form,
                model);
    }

    private List<Ticked> ticked(Form form) {
        var ticked =
                form.values("letter").stream()
                        .filter(it -> it.indexOf('/') > 0)
                        .map(Ticked::of)
                        .filter(it -> boxes.has(it.part()))
                        .toList();
        if (ticked.isEmpty()) {
            form.wrong("letter", "form.error.choose");
        }
        return ticked;
    }

    /** All of them, although one of them may be refused: it stays, and is told of. */
    private String each(
            List<Ticked> letters, Consumer<Ticked> change, String done, Form form, Model model) {
        if (!form.valid()) {
            return page(form, model);
        }
        var refused = 0;
        for (var letter : letters) {
            switch (Outcome.of(() -> change.accept(letter))) {
                case Outcome.Done(var ended) -> {}
                case Outcome.Refused(var problem) -> {
                    refused++;
                    form.refused(problem);
                }
            }
        }
        model.addAttribute("refused", refused);
        model.addAttribute("ended", letters.size() - refused);
        return refused == 0 ? "redirect:/network/dead-letters?done=" + done : page(form, model);
    }

    private String page(Form form, Model model) {
        var waiting = boxes.waiting();
        model.addAttribute("form", form);
        model.addAttribute("boxes", waiting);
        model.addAttribute(
                "none",
                waiting.values().stream()
                        .map(it -> it.map(Slice::isEmpty))
                        .allMatch(it -> it.or(false)));
        model.addAttribute("reasons", REASONS);
        return "network/dead-letters";
    }
}

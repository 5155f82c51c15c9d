package org.safetynets.portal.counselors;

import java.util.Optional;
import java.util.UUID;
import org.safetynets.portal.finder.Towns;
import org.safetynets.portal.guide.Countries;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Words;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.referrals.Counselor;
import org.safetynets.portal.services.referrals.CounselorsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A counselor's own side: what they state, what was decided, and their entry in the directory. An
 * organization hands its counselors the address.
 */
@Controller
@RequestMapping("/counseling")
class CounselingController {

    private final CounselorsApi counselors;
    private final Stated stated;
    private final Towns towns;
    private final Words words;

    CounselingController(CounselorsApi counselors, Stated stated, Towns towns, Words words) {
        this.counselors = counselors;
        this.stated = stated;
        this.towns = towns;
        this.words = words;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("counselors", counselors.mine());
        return "counselors/mine";
    }

    @GetMapping("/{organizationId}")
    String show(@PathVariable UUID organizationId, Model model) {
        var mine = mine(organizationId);
        var form =
                mine.map(it -> stated.form(it.profile(), it.credentials())).orElseGet(Form::empty);
        return page(organizationId, mine, form, model);
    }

    @PostMapping("/{organizationId}")
    String apply(@PathVariable UUID organizationId, Form form, Model model) {
        var mine = mine(organizationId);
        var application = stated.read(form);
        if (application == null) {
            return page(organizationId, mine, form, model);
        }
        return switch (Outcome.of(() -> counselors.apply(organizationId, application))) {
            case Outcome.Done(var applied) ->
                    "redirect:/counseling/" + organizationId + "?done=counseling";
            case Outcome.Refused(var problem) ->
                    page(organizationId, mine, form.refused(problem), model);
        };
    }

    @PostMapping("/{organizationId}/leave")
    String leave(@PathVariable UUID organizationId, Form form, Model model) {
        return switch (Outcome.of(() -> counselors.leave(organizationId))) {
            case Outcome.Done(var left) -> "redirect:/counseling?done=counseling-ended";
            case Outcome.Refused(var problem) ->
                    page(organizationId, mine(organizationId), form.refused(problem), model);
        };
    }

    private Optional<Counselor> mine(UUID organizationId) {
        return counselors.mine().stream()
                .filter(it -> it.organizationId().equals(organizationId))
                .findFirst();
    }

    private String page(UUID organizationId, Optional<Counselor> mine, Form form, Model model) {
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("counselor", mine.orElse(null));
        model.addAttribute("form", form);
        model.addAttribute("specialties", Specialties.ALL);
        model.addAttribute("languages", Specialties.LANGUAGES);
        model.addAttribute("countries", Countries.ALL);
        model.addAttribute("licences", Licences.blocks(form));
        model.addAttribute("labels", Licences.labels(it -> words.of("apply", it)));
        model.addAttribute("towns", towns.labels());
        return "counselors/apply";
    }
}

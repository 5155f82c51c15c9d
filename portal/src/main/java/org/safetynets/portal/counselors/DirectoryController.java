package org.safetynets.portal.counselors;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.finder.Towns;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.referrals.CounselorsApi;
import org.safetynets.portal.services.referrals.DirectorySearch;
import org.safetynets.portal.services.referrals.DirectorySearch.Near;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Finding a counselor. What is looked for is posted, so that no address keeps it. */
@Controller
@RequestMapping("/counselors")
class DirectoryController {

    private static final int AROUND_KM = 50;
    private static final int PAGE = 20;
    private static final int LAST_PAGE = 1_000;

    private final CounselorsApi counselors;
    private final Towns towns;

    DirectoryController(CounselorsApi counselors, Towns towns) {
        this.counselors = counselors;
        this.towns = towns;
    }

    @GetMapping
    String all(Model model) {
        return page(Form.empty(), model);
    }

    @PostMapping
    String some(Form form, Model model) {
        return page(form, model);
    }

    private String page(Form form, Model model) {
        var near = near(form);
        var search =
                new DirectorySearch(
                        form.oneOf("specialty", Set.copyOf(Specialties.ALL)),
                        form.oneOf("language", Set.copyOf(Specialties.LANGUAGES)),
                        form.checked("online") ? true : null,
                        near,
                        number(form),
                        PAGE);
        model.addAttribute("form", form);
        model.addAttribute("specialties", Specialties.ALL);
        model.addAttribute("languages", Specialties.LANGUAGES);
        model.addAttribute("towns", towns.labels());
        model.addAttribute("found", Part.of(() -> counselors.search(search)));
        model.addAttribute("kept", List.of("specialty", "language", "online", "town"));
        return "counselors/directory";
    }

    private @Nullable Near near(Form form) {
        if (!form.checked("town")) {
            return null;
        }
        var town = towns.named(form.value("town"));
        if (town.isEmpty()) {
            form.wrong("town", "form.error.town");
        }
        return town.map(it -> new Near(it.latitude(), it.longitude(), AROUND_KM)).orElse(null);
    }

    private static int number(Form form) {
        var typed = form.value("page");
        return typed.matches("\\d{1,4}") ? Math.min(Integer.parseInt(typed), LAST_PAGE) : 0;
    }
}

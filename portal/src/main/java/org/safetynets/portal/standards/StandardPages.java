package org.safetynets.portal.standards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.Purpose;
import org.safetynets.portal.services.training.Said;
import org.safetynets.portal.services.training.Standard;
import org.safetynets.portal.services.training.StandardsApi;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of standards show. */
@Component
class StandardPages {

    private final StandardsApi standards;
    private final GroupsApi groups;

    StandardPages(StandardsApi standards, GroupsApi groups) {
        this.standards = standards;
        this.groups = groups;
    }

    String list(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("standards", standards.list());
        return "standards/list";
    }

    /** The form of a draft holds what it says now, and the version that was. */
    String standard(UUID standardId, Form form, Model model) {
        var answer = standards.versioned(standardId);
        var standard = Objects.requireNonNull(answer.getBody(), "a standard");
        if (!form.fields().contains("titleEn")) {
            form.with("titleEn", standard.title().en())
                    .with("titleEs", standard.title().es())
                    .with("validityMonths", String.valueOf(standard.validityMonths()))
                    .with("purposes", String.join(" ", standard.purposes()))
                    .with("version", answer.getHeaders().getETag());
        }
        model.addAttribute("form", form);
        model.addAttribute("standard", standard);
        model.addAttribute("purposes", purposes());
        model.addAttribute("others", others(standard));
        return "standards/standard";
    }

    /** What differs is named by its title, in the newer wording where there are two. */
    String comparison(UUID standardId, UUID with, Model model) {
        var standard = standards.get(standardId);
        Map<String, Said> titles = new HashMap<>();
        Part.of(() -> standards.get(with)).map(Standard::titles).or(Map.of()).forEach(titles::put);
        titles.putAll(standard.titles());
        model.addAttribute("standard", standard);
        model.addAttribute("titles", titles);
        model.addAttribute("purposes", purposes());
        model.addAttribute("comparison", standards.compare(standardId, with));
        return "standards/comparison";
    }

    /** Other versions of the same, to compare with. */
    private List<Standard> others(Standard standard) {
        return Part.of(standards::list).or(Slice.empty()).items().stream()
                .filter(it -> it.code().equals(standard.code()))
                .filter(it -> !it.standardId().equals(standard.standardId()))
                .toList();
    }

    /** Names of purposes by their codes; while they are out, the codes say enough. */
    private Map<String, String> purposes() {
        return Part.of(groups::purposes).or(List.of()).stream()
                .collect(Collectors.toMap(Purpose::code, Purpose::name));
    }
}

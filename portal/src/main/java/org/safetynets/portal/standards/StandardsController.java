package org.safetynets.portal.standards;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.Purpose;
import org.safetynets.portal.services.training.StandardsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reading standards: what is asked for, in the order in which people meet it. */
@Controller
@RequestMapping("/standards")
class StandardsController {

    private final StandardsApi standards;
    private final GroupsApi groups;

    StandardsController(StandardsApi standards, GroupsApi groups) {
        this.standards = standards;
        this.groups = groups;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("standards", standards.list());
        return "standards/list";
    }

    @GetMapping("/{standardId}")
    String show(@PathVariable UUID standardId, Model model) {
        model.addAttribute("standard", standards.get(standardId));
        model.addAttribute("purposes", purposes());
        return "standards/standard";
    }

    /** Names of purposes by their codes; while they are out, the codes say enough. */
    private Map<String, String> purposes() {
        return Part.of(groups::purposes).or(List.of()).stream()
                .collect(Collectors.toMap(Purpose::code, Purpose::name));
    }
}

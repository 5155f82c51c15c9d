package org.safetynets.portal.docs;

import org.safetynets.portal.problems.NothingHere;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The APIs of all services on one page, the events that cross them, and guides to their use. */
@Controller
class DocsController {

    private final Guides guides;

    DocsController(Guides guides) {
        this.guides = guides;
    }

    @GetMapping("/docs")
    String docs() {
        return "docs/docs";
    }

    @GetMapping(path = "/asyncapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Resource events() {
        return new ClassPathResource("asyncapi.json");
    }

    /** In English only, like the APIs. */
    @GetMapping("/guides/{name}")
    String guide(@PathVariable String name, Model model) {
        model.addAttribute("guide", guides.named(name).orElseThrow(NothingHere::new));
        return "docs/guide";
    }
}

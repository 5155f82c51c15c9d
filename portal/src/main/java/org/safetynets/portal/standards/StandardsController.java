package org.safetynets.portal.standards;

import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reading standards: what is asked for, in the order in which people meet it. */
@Controller
@RequestMapping("/standards")
class StandardsController {

    private final StandardPages pages;

    StandardsController(StandardPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String list(Model model) {
        return pages.list(Form.empty(), model);
    }

    @GetMapping("/{standardId}")
    String show(@PathVariable UUID standardId, Model model) {
        return pages.standard(standardId, Form.empty(), model);
    }
}

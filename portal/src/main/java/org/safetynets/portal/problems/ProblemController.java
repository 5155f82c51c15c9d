package org.safetynets.portal.problems;

import java.io.IOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page behind every problem type: what it means and how to mend it. */
@Controller
@RequestMapping("/problems")
class ProblemController {

    private static final String TITLE = ".title";

    private final List<String> names;

    ProblemController() throws IOException {
        var catalogue =
                PropertiesLoaderUtils.loadProperties(new ClassPathResource("problems.properties"));
        names =
                catalogue.stringPropertyNames().stream()
                        .filter(key -> key.endsWith(TITLE))
                        .map(key -> key.substring(0, key.length() - TITLE.length()))
                        .sorted()
                        .toList();
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("names", names);
        return "problems/all";
    }

    @GetMapping("/{name}")
    String one(@PathVariable String name, Model model) {
        if (!names.contains(name)) {
            throw new NothingHere();
        }
        model.addAttribute("name", name);
        return "problems/one";
    }
}

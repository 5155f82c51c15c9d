package org.safetynets.portal.docs;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The APIs of all services on one page, and the events that cross them. */
@Controller
class DocsController {

    @GetMapping("/docs")
    String docs() {
        return "docs/docs";
    }

    @GetMapping(path = "/asyncapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Resource events() {
        return new ClassPathResource("asyncapi.json");
    }
}

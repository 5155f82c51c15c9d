package org.safetynets.portal.guide;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that explain and ask for nothing. */
@Controller
class GuideController {

    @GetMapping("/")
    String welcome() {
        return "guide/welcome";
    }

    @GetMapping("/safety")
    String safety() {
        return "guide/safety";
    }

    @GetMapping("/expect")
    String expect() {
        return "guide/expect";
    }

    @GetMapping("/help")
    String help() {
        return "guide/help";
    }
}

package org.safetynets.portal.joining;

import org.safetynets.portal.services.groups.ScreeningApi;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Taking back the consent to compare, blindly, whom one must not meet. */
@Controller
class ConflictMatchingController {

    private final ScreeningApi screening;

    ConflictMatchingController(ScreeningApi screening) {
        this.screening = screening;
    }

    @PostMapping("/account/consents/conflict-matching/end")
    String end() {
        screening.matchNoMore();
        return "redirect:/account/consents?done=matching-ended";
    }
}

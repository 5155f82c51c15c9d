package org.safetynets.training.verification;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.safetynets.contracts.WireEnums;
import org.safetynets.platform.security.AllowAnyone;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The public proof for people: a small page without scripts. */
@Controller
@Hidden
@AllowAnyone
class VerificationPageController {

    private final Verifying verifying;

    VerificationPageController(Verifying verifying) {
        this.verifying = verifying;
    }

    @GetMapping(path = "/verify/{code}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView verify(@PathVariable String code) {
        return verifying
                .verify(code)
                .map(VerificationPageController::known)
                .orElseGet(() -> new ModelAndView("unknown", HttpStatus.NOT_FOUND));
    }

    private static ModelAndView known(Verified verified) {
        return new ModelAndView(
                "certificate",
                Map.of(
                        "certificate",
                        verified,
                        "status",
                        WireEnums.wire(verified.status()),
                        "level",
                        WireEnums.wire(verified.level())));
    }
}

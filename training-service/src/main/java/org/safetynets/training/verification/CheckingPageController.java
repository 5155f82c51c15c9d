package org.safetynets.training.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.WireEnums;
import org.safetynets.platform.problems.BodyTooLargeException;
import org.safetynets.platform.security.AllowAnyone;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Checks a credential for people: a form to paste it into or to choose a file, and the answer. */
@Controller
@Hidden
@AllowAnyone
class CheckingPageController {

    private final CheckingGiven checking;

    CheckingPageController(CheckingGiven checking) {
        this.checking = checking;
    }

    @GetMapping(path = "/verify", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView form() {
        return new ModelAndView("check");
    }

    @PostMapping(
            path = "/verify",
            consumes = {
                MediaType.MULTIPART_FORM_DATA_VALUE,
                MediaType.APPLICATION_FORM_URLENCODED_VALUE
            },
            produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView check(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        try {
            if (file != null && !file.isEmpty()) {
                return page(checking.check(file), "");
            }
            return credential.isBlank()
                    ? form()
                    : page(checking.check(credential.getBytes(UTF_8)), credential);
        } catch (BodyTooLargeException _) {
            return new ModelAndView(
                    "check", Map.of("answer", "too-large"), HttpStatus.CONTENT_TOO_LARGE);
        }
    }

    /** What was pasted stays in the form when it does not count, so that it can be mended. */
    private static ModelAndView page(CheckedCredential checked, String pasted) {
        var model = new HashMap<String, Object>();
        var flaw = checked.flaw();
        model.put("answer", flaw == null ? "counts" : WireEnums.wire(flaw));
        model.put("pasted", flaw == null ? "" : pasted);
        var certificate = checked.certificate();
        if (certificate != null) {
            model.put("certificate", certificate);
            model.put("level", WireEnums.wire(certificate.level()));
        }
        return new ModelAndView("check", model);
    }
}

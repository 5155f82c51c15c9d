package org.safetynets.training.verification;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.safetynets.platform.security.AllowAnyone;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public proof for people: a small page without scripts. */
@Controller
@Hidden
@AllowAnyone
class VerificationPageController {

    private static final MediaType PAGE =
            new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Verifying verifying;
    private final DrawnPages pages;

    VerificationPageController(Verifying verifying, DrawnPages pages) {
        this.verifying = verifying;
        this.pages = pages;
    }

    /** What is true is looked up each time; how that looks is drawn once. */
    @GetMapping(path = "/verify/{code}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> verify(@PathVariable String code, Locale asked) {
        var language = Language.alone(asked);
        return verifying
                .verify(code)
                .map(it -> answer(HttpStatus.OK, language, pages.of(it, language)))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND, language, pages.unknown(language)));
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, Locale language, byte[] page) {
        return ResponseEntity.status(status)
                .contentType(PAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .body(page);
    }
}

package org.safetynets.identity.consent.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.consent.application.PublishingTexts;
import org.safetynets.identity.consent.domain.ConsentTexts;
import org.safetynets.identity.consent.domain.TextResult.NotPublished;
import org.safetynets.identity.consent.domain.TextResult.Published;
import org.safetynets.identity.consent.domain.TextResult.Unchanged;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The texts people may sign: published by the network, read by everybody. */
@RestController
@RequestMapping("/api/identity/consent-texts")
class ConsentTextController {

    private final PublishingTexts publishing;
    private final ConsentTexts texts;

    ConsentTextController(PublishingTexts publishing, ConsentTexts texts) {
        this.publishing = publishing;
        this.texts = texts;
    }

    /** A new text (201); the same once more is no error (200). */
    @PostMapping
    @AllowNetworkAdmin
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    ResponseEntity<ConsentTextResponse> publish(
            @Valid @RequestBody ConsentTextRequest request, Caller caller) {
        return switch (publishing.publish(request.asText(), caller.personId())) {
            case Published(var text) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(ConsentTextResponse.of(text));
            case Unchanged(var text) -> ResponseEntity.ok(ConsentTextResponse.of(text));
            case NotPublished(var reason) -> throw new RefusedException(reason);
        };
    }

    /** By code and language, the newest version first; only the newest may be signed. */
    @GetMapping
    @AllowSignedIn
    Page<ConsentTextResponse> list(
            @RequestParam(required = false) @Nullable @Pattern(regexp = ConsentTextRequest.CODE)
                    String code,
            @RequestParam(required = false) @Nullable @Pattern(regexp = ConsentTextRequest.LANGUAGE)
                    String language,
            PageRequest page) {
        var some = texts.list(code, language, page.offset(), page.size());
        return Page.of(some, page, texts.count(code, language)).map(ConsentTextResponse::of);
    }
}

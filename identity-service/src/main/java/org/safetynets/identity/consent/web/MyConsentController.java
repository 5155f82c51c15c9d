package org.safetynets.identity.consent.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.safetynets.identity.consent.application.GivingConsent;
import org.safetynets.identity.consent.domain.Consents;
import org.safetynets.identity.consent.domain.SigningResult;
import org.safetynets.identity.consent.domain.SigningResult.NotSigned;
import org.safetynets.identity.consent.domain.SigningResult.Signed;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What I have agreed to. */
@RestController
@RequestMapping("/api/identity/me/consents")
@AllowSignedIn
class MyConsentController {

    /** Nothing has to be said to withdraw. */
    record WithdrawRequest() {}

    private final GivingConsent giving;
    private final Consents consents;
    private final ConsentResponses responses;

    MyConsentController(GivingConsent giving, Consents consents, ConsentResponses responses) {
        this.giving = giving;
        this.consents = consents;
        this.responses = responses;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ConsentResponse> sign(@Valid @RequestBody SignRequest request, Caller caller) {
        var result =
                giving.sign(request.command(caller.personId())).orElseThrow(NotFoundException::new);
        return signed(result);
    }

    private ResponseEntity<ConsentResponse> signed(SigningResult result) {
        return switch (result) {
            case Signed(var consent) ->
                    ResponseEntity.created(
                                    URI.create(
                                            "/api/identity/me/consents/%s/receipt"
                                                    .formatted(consent.id())))
                            .body(responses.of(consent));
            case NotSigned(var reason) -> throw new RefusedException(reason);
        };
    }

    /** The newest first, those that no longer count too. */
    @GetMapping
    Page<ConsentResponse> list(PageRequest page, Caller caller) {
        var all = consents.of(caller.personId());
        var some = all.stream().skip(page.offset()).limit(page.size()).toList();
        return Page.of(some, page, all.size()).map(responses::of);
    }

    @PostMapping("/{consentId}/withdraw")
    ConsentResponse withdraw(
            @PathVariable UUID consentId, @RequestBody WithdrawRequest nothing, Caller caller) {
        return giving.withdraw(caller.personId(), consentId)
                .map(responses::of)
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping("/{consentId}/receipt")
    ReceiptResponse receipt(@PathVariable UUID consentId, Caller caller) {
        return consents.find(caller.personId(), consentId)
                .map(responses::receipt)
                .orElseThrow(NotFoundException::new);
    }
}

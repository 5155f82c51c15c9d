package org.safetynets.notifications.card.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.application.KeepingAContactCard;
import org.safetynets.notifications.card.domain.AddressResult;
import org.safetynets.notifications.card.domain.ConfirmationResult;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Etags;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** My contact card: how I may be reached. Nobody sees or changes another person's. */
@RestController
@RequestMapping("/api/notifications/contact-card")
@AllowSignedIn
class ContactCardController {

    private final KeepingAContactCard keeping;

    ContactCardController(KeepingAContactCard keeping) {
        this.keeping = keeping;
    }

    @GetMapping
    ResponseEntity<CardResponse> read(Caller caller) {
        return answer(keeping.of(caller.personId()));
    }

    /** Changes what I chose, and confirms the whole card for another 90 days. */
    @PutMapping
    ResponseEntity<CardResponse> choose(
            Caller caller,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChooseRequest request) {
        return answer(
                keeping.choose(
                        caller.personId(),
                        request.toPreferences(),
                        card -> Etags.requireMatch(ifMatch, card.version())));
    }

    /** Takes an address in the place of any other and mails a code to it. */
    @PostMapping("/email")
    ResponseEntity<CardResponse> give(Caller caller, @Valid @RequestBody EmailRequest request) {
        return switch (keeping.give(caller.personId(), request.toAddress())) {
            case AddressResult.Given(var card) ->
                    ResponseEntity.accepted()
                            .eTag(Etags.of(card.version()))
                            .body(CardResponse.of(card));
            case AddressResult.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    /** Proves the address by the code that was mailed to it, and turns e-mail on. */
    @PostMapping("/email/confirmation")
    ResponseEntity<CardResponse> confirm(
            Caller caller, @Valid @RequestBody ConfirmationRequest request) {
        return switch (keeping.confirm(caller.personId(), request.code())) {
            case ConfirmationResult.Confirmed(var card) -> answer(card);
            case ConfirmationResult.Refused(_, var reason) -> throw new RefusedException(reason);
        };
    }

    /** Forgets my address. */
    @DeleteMapping("/email")
    ResponseEntity<CardResponse> removeEmail(Caller caller) {
        return answer(keeping.removeEmail(caller.personId()));
    }

    private static ResponseEntity<CardResponse> answer(ContactCard card) {
        return ResponseEntity.ok().eTag(Etags.of(card.version())).body(CardResponse.of(card));
    }
}

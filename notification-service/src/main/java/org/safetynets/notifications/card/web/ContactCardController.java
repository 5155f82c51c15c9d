package org.safetynets.notifications.card.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.application.KeepingAContactCard;
import org.safetynets.notifications.card.domain.AddressResult;
import org.safetynets.notifications.card.domain.ConfirmationResult;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.platform.Ids;
import org.safetynets.platform.outbound.Outbound;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Etags;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** My contact card: how I may be reached. Nobody sees or changes another person's. */
@RestController
@RequestMapping("/api/notifications/contact-card")
@AllowSignedIn
class ContactCardController {

    private final KeepingAContactCard keeping;
    private final Clock clock;
    private final Outbound outbound;

    ContactCardController(KeepingAContactCard keeping, Clock clock, Outbound outbound) {
        this.keeping = keeping;
        this.clock = clock;
        this.outbound = outbound;
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

    /** Nothing leaves the app from now on, whatever I chose. */
    @PostMapping("/pause")
    ResponseEntity<CardResponse> pause(Caller caller) {
        return answer(keeping.pause(caller.personId()));
    }

    /** Goes on as I chose. */
    @PostMapping("/resume")
    ResponseEntity<CardResponse> resume(Caller caller) {
        return answer(keeping.resume(caller.personId()));
    }

    /** Takes an address in the place of any other and mails a code to it. */
    @PostMapping("/email")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<CardResponse> give(Caller caller, @Valid @RequestBody EmailRequest request) {
        return answer(keeping.give(caller.personId(), request.toAddress()));
    }

    /** Proves the address by the code that was mailed to it, and turns e-mail on. */
    @PostMapping("/email/confirmation")
    ResponseEntity<CardResponse> confirm(
            Caller caller, @Valid @RequestBody ConfirmationRequest request) {
        return answer(keeping.confirm(caller.personId(), request.code()));
    }

    /** Forgets my address. */
    @DeleteMapping("/email")
    ResponseEntity<CardResponse> removeEmail(Caller caller) {
        return answer(keeping.removeEmail(caller.personId()));
    }

    /** Takes a number in the place of any other and sends a code to it. */
    @PostMapping("/phone")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<CardResponse> give(Caller caller, @Valid @RequestBody PhoneRequest request) {
        return answer(keeping.give(caller.personId(), request.toNumber()));
    }

    /** Proves the number by the code that was sent to it, and turns text messages on. */
    @PostMapping("/phone/confirmation")
    ResponseEntity<CardResponse> confirmPhone(
            Caller caller, @Valid @RequestBody ConfirmationRequest request) {
        return answer(keeping.confirmPhone(caller.personId(), request.code()));
    }

    /** Forgets my number. */
    @DeleteMapping("/phone")
    ResponseEntity<CardResponse> removePhone(Caller caller) {
        return answer(keeping.removePhone(caller.personId()));
    }

    /** Takes a browser and shows a code on it. */
    @PostMapping("/devices")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<CardResponse> give(Caller caller, @Valid @RequestBody DeviceRequest request) {
        var device = request.toDevice(Ids.next(), clock.instant(), outbound);
        return answer(keeping.give(caller.personId(), device));
    }

    /** Proves that I hold the browser by the code that it showed, and turns push messages on. */
    @PostMapping("/devices/{deviceId}/confirmation")
    ResponseEntity<CardResponse> confirmDevice(
            Caller caller,
            @PathVariable UUID deviceId,
            @Valid @RequestBody ConfirmationRequest request) {
        if (keeping.of(caller.personId()).device(deviceId).isEmpty()) {
            throw new NotFoundException();
        }
        return answer(keeping.confirmDevice(caller.personId(), deviceId, request.code()));
    }

    /** Forgets a browser. */
    @DeleteMapping("/devices/{deviceId}")
    ResponseEntity<CardResponse> removeDevice(Caller caller, @PathVariable UUID deviceId) {
        return answer(
                keeping.removeDevice(caller.personId(), deviceId)
                        .orElseThrow(NotFoundException::new));
    }

    private static ResponseEntity<CardResponse> answer(AddressResult result) {
        return switch (result) {
            case AddressResult.Given(var card) ->
                    ResponseEntity.accepted()
                            .eTag(Etags.of(card.version()))
                            .body(CardResponse.of(card));
            case AddressResult.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    private static ResponseEntity<CardResponse> answer(ConfirmationResult result) {
        return switch (result) {
            case ConfirmationResult.Confirmed(var card) -> answer(card);
            case ConfirmationResult.Refused(_, var reason) -> throw new RefusedException(reason);
        };
    }

    private static ResponseEntity<CardResponse> answer(ContactCard card) {
        return ResponseEntity.ok().eTag(Etags.of(card.version())).body(CardResponse.of(card));
    }
}

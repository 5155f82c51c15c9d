package org.safetynets.notifications.card.web;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.ContactCards;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.audit.ReasonCode;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.security.AllowServices;
import org.safetynets.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Tells the other services what a person chose that things seem to be. */
@RestController
class InternalCoverController {

    private static final String REASON = "X-Reason";

    private final ContactCards cards;
    private final AuditTrail trail;

    InternalCoverController(ContactCards cards, AuditTrail trail) {
        this.cards = cards;
        this.trail = trail;
    }

    /**
     * The part of a cover that others show.
     *
     * @param calendarTitle what meetings are called in a calendar; left out for something neutral
     */
    record CoverResponse(@Nullable String calendarTitle) {}

    /** Every answer is audited with who asked and why; somebody without a card has no cover. */
    @GetMapping("/internal/covers/{personId}")
    @AllowServices("group-service")
    CoverResponse get(
            @PathVariable UUID personId,
            @RequestHeader(name = REASON, required = false) @Nullable @Size(max = 200)
                    String reason,
            Caller caller) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidRequestException(REASON, "must say why the cover is looked up");
        }
        var person = new PersonId(personId);
        var cover = cards.of(person).preferences().cover();
        trail.note(
                AuditEntry.by(caller, "cover.looked-up")
                        .about(person)
                        .because(ReasonCode.of(reason)));
        return new CoverResponse(cover.calendarTitle().orElse(null));
    }
}

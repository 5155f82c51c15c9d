package org.safetynets.notifications.card.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.CardEmail;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.card.domain.QuietHours;

/**
 * My contact card.
 *
 * @param email left out when there is no address
 * @param confirmedAt when I last said that the card is right
 */
record CardResponse(
        @Nullable Email email,
        boolean useEmail,
        boolean discreet,
        @Nullable Quiet quietHours,
        Language language,
        @Nullable Instant confirmedAt,
        long version) {

    /** Whether the code that was mailed to the address came back. */
    enum EmailStatus {
        UNCONFIRMED,
        CONFIRMED
    }

    /** An address and how far it has come. */
    record Email(String address, EmailStatus status) {}

    /** Hours without messages. */
    record Quiet(
            @JsonFormat(pattern = "HH:mm") LocalTime from,
            @JsonFormat(pattern = "HH:mm") LocalTime to,
            String timeZone) {

        static Quiet of(QuietHours hours) {
            return new Quiet(hours.from(), hours.to(), hours.zone().getId());
        }
    }

    static CardResponse of(ContactCard card) {
        var chosen = card.preferences();
        return new CardResponse(
                email(card.email()).orElse(null),
                chosen.useEmail(),
                chosen.discreet(),
                chosen.quietHours().map(Quiet::of).orElse(null),
                chosen.language(),
                card.confirmedAt().orElse(null),
                card.version());
    }

    private static Optional<Email> email(CardEmail email) {
        var status =
                email instanceof CardEmail.Confirmed
                        ? EmailStatus.CONFIRMED
                        : EmailStatus.UNCONFIRMED;
        return email.anyAddress().map(it -> new Email(it.value(), status));
    }
}

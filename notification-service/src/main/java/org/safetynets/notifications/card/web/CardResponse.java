package org.safetynets.notifications.card.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.CardEmail;
import org.safetynets.notifications.card.domain.CardPhone;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.Device;
import org.safetynets.notifications.card.domain.Digest;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.card.domain.Preferences.ChannelChoice;
import org.safetynets.notifications.card.domain.QuietHours;
import org.safetynets.notifications.card.domain.Use;

/**
 * My contact card.
 *
 * @param email left out when there is no address
 * @param phone left out when there is no number
 * @param channels by which ways I may be reached, the first to be tried first
 * @param urgentBy which ways an emergency may use at any hour
 * @param pausedAt since when nothing leaves the app; left out while something does
 * @param confirmedAt when I last said that the card is right
 * @param countsUntil until when it counts; after that it is the inbox only
 */
record CardResponse(
        @Nullable Email email,
        @Nullable Phone phone,
        List<KnownDevice> devices,
        List<Way> channels,
        boolean useEmail,
        boolean discreet,
        @Nullable Quiet quietHours,
        Language language,
        Set<Channel> urgentBy,
        @Nullable Collected digest,
        CoverRequest cover,
        @Nullable Instant pausedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant countsUntil,
        long version) {

    /** Whether the code that was sent to it came back, and whether messages still arrive. */
    enum Status {
        UNCONFIRMED,
        CONFIRMED,
        RETURNED
    }

    /** An address and how far it has come. */
    record Email(String address, Status status) {}

    /** A number and how far it has come. */
    record Phone(String number, Status status) {}

    /** A browser that may show messages. */
    record KnownDevice(UUID deviceId, String name, Status status, Instant addedAt) {

        static KnownDevice of(Device device) {
            return new KnownDevice(
                    device.id(),
                    device.name(),
                    device.confirmed() ? Status.CONFIRMED : Status.UNCONFIRMED,
                    device.addedAt());
        }
    }

    /** A way outside of the app, and what it may be used for. */
    record Way(Channel channel, Set<Use> uses) {

        static Way of(ChannelChoice choice) {
            return new Way(choice.channel(), choice.uses());
        }
    }

    /** Hours without messages. */
    record Quiet(
            @JsonFormat(pattern = "HH:mm") LocalTime from,
            @JsonFormat(pattern = "HH:mm") LocalTime to,
            String timeZone) {

        static Quiet of(QuietHours hours) {
            return new Quiet(hours.from(), hours.to(), hours.zone().getId());
        }
    }

    /** Mails collected into one. */
    record Collected(
            Digest.Rhythm rhythm,
            DayOfWeek day,
            @JsonFormat(pattern = "HH:mm") LocalTime at,
            String timeZone) {

        static Collected of(Digest digest) {
            return new Collected(digest.rhythm(), digest.day(), digest.at(), digest.zone().getId());
        }
    }

    static CardResponse of(ContactCard card) {
        var chosen = card.preferences();
        return new CardResponse(
                email(card.email()).orElse(null),
                phone(card.phone()).orElse(null),
                card.devices().stream().map(KnownDevice::of).toList(),
                chosen.channels().stream().map(Way::of).toList(),
                chosen.useEmail(),
                chosen.discreet(),
                chosen.quietHours().map(Quiet::of).orElse(null),
                chosen.language(),
                chosen.urgentBy(),
                chosen.digest().map(Collected::of).orElse(null),
                CoverRequest.of(chosen.cover()),
                card.pausedAt().orElse(null),
                card.confirmedAt().orElse(null),
                card.confirmedAt().map(it -> it.plus(ContactCard.FRESH_FOR)).orElse(null),
                card.version());
    }

    private static Optional<Email> email(CardEmail email) {
        var status =
                switch (email) {
                    case CardEmail.None() -> Status.UNCONFIRMED;
                    case CardEmail.Unconfirmed _ -> Status.UNCONFIRMED;
                    case CardEmail.Confirmed _ -> Status.CONFIRMED;
                    case CardEmail.Returned _ -> Status.RETURNED;
                };
        return email.anyAddress().map(it -> new Email(it.value(), status));
    }

    private static Optional<Phone> phone(CardPhone phone) {
        var status = phone instanceof CardPhone.Confirmed ? Status.CONFIRMED : Status.UNCONFIRMED;
        return phone.anyNumber().map(it -> new Phone(it.value(), status));
    }
}

package org.safetynets.notifications.card.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.SealedFields;

/** A contact card as it is stored. */
record CardDocument(
        UUID id,
        long version,
        PreferencesDocument preferences,
        @Nullable EmailDocument email,
        @Nullable PhoneDocument phone,
        List<DeviceDocument> devices,
        @Nullable Instant pausedAt,
        @Nullable Instant confirmedAt,
        List<Instant> codesAskedAt) {

    static CardDocument of(ContactCard card, SealedFields fields) {
        return new CardDocument(
                card.person().value(),
                card.version(),
                PreferencesDocument.of(card.preferences(), fields),
                EmailDocument.of(card.email(), fields),
                PhoneDocument.of(card.phone(), fields),
                card.devices().stream().map(it -> DeviceDocument.of(it, fields)).toList(),
                card.pausedAt().orElse(null),
                card.confirmedAt().orElse(null),
                card.codesAskedAt());
    }

    ContactCard toCard(SealedFields fields) {
        return new ContactCard(
                new PersonId(id),
                preferences.toPreferences(fields),
                EmailDocument.toCardEmail(email, fields),
                PhoneDocument.toCardPhone(phone, fields),
                devices.stream().flatMap(it -> it.toDevice(fields).stream()).toList(),
                Optional.ofNullable(pausedAt),
                Optional.ofNullable(confirmedAt),
                codesAskedAt,
                version);
    }
}

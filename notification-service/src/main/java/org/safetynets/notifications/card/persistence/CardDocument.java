package org.safetynets.notifications.card.persistence;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.card.domain.Preferences;
import org.safetynets.notifications.card.domain.QuietHours;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.SealedFields;

/** A contact card as it is stored. */
record CardDocument(
        UUID id,
        long version,
        boolean useEmail,
        boolean discreet,
        @Nullable Quiet quietHours,
        Language language,
        @Nullable EmailDocument email,
        @Nullable Instant confirmedAt,
        List<Instant> codesAskedAt) {

    static CardDocument of(ContactCard card, SealedFields fields) {
        var chosen = card.preferences();
        return new CardDocument(
                card.person().value(),
                card.version(),
                chosen.useEmail(),
                chosen.discreet(),
                chosen.quietHours().map(Quiet::of).orElse(null),
                chosen.language(),
                EmailDocument.of(card.email(), fields),
                card.confirmedAt().orElse(null),
                card.codesAskedAt());
    }

    ContactCard toCard(SealedFields fields) {
        return new ContactCard(
                new PersonId(id),
                new Preferences(
                        useEmail,
                        discreet,
                        Optional.ofNullable(quietHours).map(Quiet::toQuietHours),
                        language),
                EmailDocument.toCardEmail(email, fields),
                Optional.ofNullable(confirmedAt),
                codesAskedAt,
                version);
    }

    /** Times as text: a store that thinks in instants would move them. */
    record Quiet(String from, String to, String zone) {

        static Quiet of(QuietHours hours) {
            return new Quiet(hours.from().toString(), hours.to().toString(), hours.zone().getId());
        }

        QuietHours toQuietHours() {
            return new QuietHours(LocalTime.parse(from), LocalTime.parse(to), ZoneId.of(zone));
        }
    }
}

package org.safetynets.notifications.card.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.CardEmail;
import org.safetynets.notifications.card.domain.CardPhone;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.ContactCards;
import org.safetynets.notifications.card.domain.Cover;
import org.safetynets.notifications.card.domain.Device;
import org.safetynets.notifications.card.domain.Digest;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.card.domain.PhoneNumber;
import org.safetynets.notifications.card.domain.Preferences;
import org.safetynets.notifications.card.domain.QuietHours;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** A person's contact card. */
@Component
class HeldCards implements PersonalData {

    private static final String COLLECTION = "contact_cards";

    private final MongoOperations mongo;
    private final ContactCards cards;

    HeldCards(MongoOperations mongo, ContactCards cards) {
        this.mongo = mongo;
        this.cards = cards;
    }

    /** A contact card as its owner wrote it. */
    record Card(
            @Nullable String email,
            boolean emailConfirmed,
            @Nullable String phone,
            boolean phoneConfirmed,
            List<KnownDevice> devices,
            List<Preferences.ChannelChoice> channels,
            Set<Channel> urgentBy,
            boolean discreet,
            @Nullable QuietHours quietHours,
            @Nullable Digest digest,
            Cover cover,
            Language language,
            @Nullable Instant pausedAt,
            @Nullable Instant confirmedAt,
            List<Instant> codesAskedAt) {

        static Card of(ContactCard it) {
            var chosen = it.preferences();
            return new Card(
                    it.email().anyAddress().map(EmailAddress::value).orElse(null),
                    it.email() instanceof CardEmail.Confirmed,
                    it.phone().anyNumber().map(PhoneNumber::value).orElse(null),
                    it.phone() instanceof CardPhone.Confirmed,
                    it.devices().stream().map(KnownDevice::of).toList(),
                    chosen.channels(),
                    chosen.urgentBy(),
                    chosen.discreet(),
                    chosen.quietHours().orElse(null),
                    chosen.digest().orElse(null),
                    chosen.cover(),
                    chosen.language(),
                    it.pausedAt().orElse(null),
                    it.confirmedAt().orElse(null),
                    it.codesAskedAt());
        }
    }

    /** A device by its name and address. */
    record KnownDevice(String name, String endpoint, boolean confirmed, Instant addedAt) {

        static KnownDevice of(Device it) {
            return new KnownDevice(
                    it.name(), it.target().endpoint().toString(), it.confirmed(), it.addedAt());
        }
    }

    @Override
    public String section() {
        return "contact-card";
    }

    @Override
    public Set<String> collections() {
        return Set.of(COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        var card = cards.of(person);
        return card.version() == 0 ? List.of() : List.of(Card.of(card));
    }

    @Override
    public Erased erase(PersonId person) {
        var own = Query.query(where("_id").is(person.value()));
        return Erased.removed(mongo.remove(own, COLLECTION).getDeletedCount());
    }
}

package org.safetynets.notifications.card.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.CardEmail;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.ContactCards;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.card.domain.Language;
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
            boolean useEmail,
            boolean discreet,
            @Nullable String quietFrom,
            @Nullable String quietTo,
            @Nullable String timeZone,
            Language language,
            @Nullable Instant confirmedAt,
            List<Instant> codesAskedAt) {
        static Card of(ContactCard it) {
            var chosen = it.preferences();
            var quiet = chosen.quietHours();
            return new Card(
                    it.email().anyAddress().map(EmailAddress::value).orElse(null),
                    it.email() instanceof CardEmail.Confirmed,
                    chosen.useEmail(),
                    chosen.discreet(),
                    quiet.map(QuietHours::from).map(Object::toString).orElse(null),
                    quiet.map(QuietHours::to).map(Object::toString).orElse(null),
                    quiet.map(hours -> hours.zone().getId()).orElse(null),
                    chosen.language(),
                    it.confirmedAt().orElse(null),
                    it.codesAskedAt());
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

package org.safetynets.notifications.card.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.ContactCards;
import org.safetynets.notifications.card.domain.PushTarget;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoContactCards implements ContactCards, CollectionInitializer {

    private static final String COLLECTION = "contact_cards";

    private static final String DEVICE = "devices.print";

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoContactCards(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
        // two accounts that register one device at the same moment: the second does not
        operations
                .indexOps(COLLECTION)
                .createIndex(new Index(DEVICE, Direction.ASC).unique().partial(withADevice()));
    }

    private static PartialIndexFilter withADevice() {
        return PartialIndexFilter.of(where(DEVICE).exists(true));
    }

    @Override
    public ContactCard of(PersonId person) {
        var stored = mongo.findById(person.value(), CardDocument.class, COLLECTION);
        return stored == null ? ContactCard.unwritten(person) : card(stored);
    }

    @Override
    public Map<PersonId, ContactCard> of(Set<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toList();
        var cards =
                new HashMap<>(people.stream().collect(toMap(identity(), ContactCard::unwritten)));
        mongo.find(Query.query(where("_id").in(ids)), CardDocument.class, COLLECTION).stream()
                .map(this::card)
                .forEach(it -> cards.put(it.person(), it));
        return cards;
    }

    @Override
    public void save(ContactCard card) {
        var document = CardDocument.of(card, fields(card.person().value()));
        if (card.version() == 1) {
            insert(document);
            return;
        }
        replace(card, document);
    }

    private void replace(ContactCard card, CardDocument document) {
        var before =
                Query.query(where("_id").is(document.id()).and("version").is(card.version() - 1));
        try {
            if (mongo.findAndReplace(before, document, COLLECTION) == null) {
                throw new StaleVersionException();
            }
        } catch (DuplicateKeyException e) {
            throw new StaleVersionException(); // another account took the device just now
        }
    }

    @Override
    public boolean isOfAnother(PersonId person, PushTarget target) {
        var others = where(DEVICE).is(DeviceDocument.print(target)).and("_id").ne(person.value());
        return mongo.exists(Query.query(others), COLLECTION);
    }

    private ContactCard card(CardDocument stored) {
        return stored.toCard(fields(stored.id()));
    }

    private SealedFields fields(UUID person) {
        return sealing.fields(Subject.person(person), COLLECTION, person);
    }

    private void insert(CardDocument document) {
        try {
            mongo.insert(document, COLLECTION);
        } catch (DuplicateKeyException e) {
            throw new StaleVersionException(); // written at the same moment on another device
        }
    }
}

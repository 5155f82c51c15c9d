package org.safetynets.notifications.inbox.persistence;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.safetynets.notifications.inbox.domain.InboxMessage;
import org.safetynets.notifications.inbox.domain.Inboxes;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Messages, and a counter for each person, raised in the transaction that adds a message: so the
 * numbers rise in the order in which messages become visible, and a stream that resumes after a
 * number misses none.
 */
@Repository
class MongoInboxes implements Inboxes, CollectionInitializer {

    static final String MESSAGES = "messages";
    static final String COUNTERS = "message_counters";
    private static final String PERSON = "personId";
    private static final String SEQUENCE = "sequence";

    private final MongoOperations mongo;

    MongoInboxes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, MESSAGES);
        CollectionInitializer.create(operations, COUNTERS);
        operations
                .indexOps(MESSAGES)
                .createIndex(
                        new Index(PERSON, Direction.ASC).on(SEQUENCE, Direction.DESC).unique());
    }

    @Override
    public void add(Map<PersonId, NewMessage> messages) {
        var numbers = nextSequences(messages.keySet());
        mongo.insert(
                messages.entrySet().stream()
                        .map(
                                it ->
                                        MessageDocument.of(
                                                it.getKey(),
                                                Objects.requireNonNull(
                                                        numbers.get(it.getKey().value())),
                                                it.getValue()))
                        .toList(),
                MESSAGES);
    }

    /** By person; nobody else raises them before the transaction ends. */
    private Map<UUID, Long> nextSequences(Set<PersonId> people) {
        var raising = mongo.bulkOps(BulkMode.UNORDERED, COUNTERS);
        people.forEach(
                it ->
                        raising.upsert(
                                Query.query(where("_id").is(it.value())),
                                new Update().inc("last", 1L)));
        raising.execute();
        var ids = people.stream().map(PersonId::value).toList();
        return mongo.find(Query.query(where("_id").in(ids)), Document.class, COUNTERS).stream()
                .collect(
                        toUnmodifiableMap(
                                it -> it.get("_id", UUID.class),
                                it -> it.get("last", Number.class).longValue()));
    }

    @Override
    public List<InboxMessage> newest(PersonId person, long skip, int limit) {
        return find(
                Query.query(of(person))
                        .with(Sort.by(Direction.DESC, SEQUENCE))
                        .skip(skip)
                        .limit(limit));
    }

    @Override
    public long count(PersonId person) {
        return mongo.count(Query.query(of(person)), MESSAGES);
    }

    @Override
    public List<InboxMessage> after(PersonId person, long sequence, int limit) {
        return find(
                Query.query(of(person).and(SEQUENCE).gt(sequence))
                        .with(Sort.by(Direction.ASC, SEQUENCE))
                        .limit(limit));
    }

    @Override
    public long lastSequence(PersonId person) {
        return newest(person, 0, 1).stream()
                .mapToLong(InboxMessage::sequence)
                .findFirst()
                .orElse(0);
    }

    /** The first reading counts. */
    @Override
    public boolean markRead(PersonId person, UUID messageId, Instant now) {
        var mine = of(person).and("_id").is(messageId);
        var unread = Query.query(of(person).and("_id").is(messageId).and("readAt").isNull());
        var marked = mongo.updateFirst(unread, new Update().set("readAt", now), MESSAGES);
        return marked.getModifiedCount() == 1 || mongo.exists(Query.query(mine), MESSAGES);
    }

    private List<InboxMessage> find(Query query) {
        return mongo.find(query, MessageDocument.class, MESSAGES).stream()
                .map(MessageDocument::toMessage)
                .toList();
    }

    private static Criteria of(PersonId person) {
        return where(PERSON).is(person.value());
    }
}

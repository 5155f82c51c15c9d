package org.safetynets.notifications.webhook.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.webhook.domain.Call;
import org.safetynets.notifications.webhook.domain.Owner;
import org.safetynets.notifications.webhook.domain.Owner.OfPractice;
import org.safetynets.notifications.webhook.domain.Webhook;
import org.safetynets.notifications.webhook.domain.Webhooks;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoWebhooks implements Webhooks, CollectionInitializer {

    private static final String WEBHOOKS = "webhooks";
    private static final String CALLS = "webhook_calls";
    private static final String VERSION = "version";
    private static final String WEBHOOK = "webhook";

    /** A log older than that helps nobody. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoWebhooks(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, WEBHOOKS);
        CollectionInitializer.create(operations, CALLS);
        var webhooks = operations.indexOps(WEBHOOKS);
        webhooks.createIndex(new Index(OwnerFields.ORGANIZATION, Direction.ASC));
        webhooks.createIndex(new Index(OwnerFields.PRACTICE, Direction.ASC).sparse());
        var calls = operations.indexOps(CALLS);
        calls.createIndex(
                new Index(WEBHOOK, Direction.ASC).on("messageId", Direction.ASC).unique());
        calls.createIndex(new Index("dueAt", Direction.ASC).sparse());
        calls.createIndex(new Index("createdAt", Direction.ASC).expire(KEPT));
        calls.createIndex(
                new Index(OwnerFields.ORGANIZATION, Direction.ASC)
                        .on(WEBHOOK, Direction.ASC)
                        .on("createdAt", Direction.DESC));
        calls.createIndex(new Index(OwnerFields.PRACTICE, Direction.ASC).sparse());
    }

    @Override
    public Optional<Webhook> find(Owner owner, UUID id) {
        var query = Query.query(OwnerFields.of(owner).and("_id").is(id));
        return Optional.ofNullable(mongo.findOne(query, WebhookDocument.class, WEBHOOKS))
                .flatMap(this::webhook);
    }

    @Override
    public List<Webhook> of(Owner owner) {
        var query = Query.query(OwnerFields.of(owner)).with(Sort.by("createdAt"));
        return mongo.find(query, WebhookDocument.class, WEBHOOKS).stream()
                .flatMap(it -> webhook(it).stream())
                .toList();
    }

    private Optional<Webhook> webhook(WebhookDocument stored) {
        return stored.toWebhook(fields(stored.owner(), stored.id()));
    }

    /** A practice has a key of its own, as an organization has. */
    private SealedFields fields(Owner owner, UUID id) {
        return sealing.fields(Subject.organization(owner.id()), WEBHOOKS, id);
    }

    @Override
    public void save(Webhook webhook) {
        var document = WebhookDocument.of(webhook, fields(webhook.owner(), webhook.id()));
        if (webhook.version() == 1) {
            mongo.insert(document, WEBHOOKS);
            return;
        }
        var before =
                Query.query(
                        OwnerFields.of(webhook.owner())
                                .and("_id")
                                .is(webhook.id())
                                .and(VERSION)
                                .is(webhook.version() - 1));
        if (mongo.findAndReplace(before, document, WEBHOOKS) == null) {
            throw new StaleVersionException();
        }
    }

    @Override
    public void remove(Webhook webhook) {
        mongo.remove(
                Query.query(OwnerFields.of(webhook.owner()).and("_id").is(webhook.id())), WEBHOOKS);
        mongo.remove(
                Query.query(OwnerFields.of(webhook.owner()).and(WEBHOOK).is(webhook.id())), CALLS);
    }

    @Override
    public void removeAll(Owner owner) {
        mongo.remove(Query.query(OwnerFields.of(owner)), WEBHOOKS);
        mongo.remove(Query.query(OwnerFields.of(owner)), CALLS);
    }

    /** Asked first, since an insertion that fails would end the transaction of the event. */
    @Override
    public boolean add(Call call) {
        var same =
                Query.query(
                        OwnerFields.of(call.owner())
                                .and(WEBHOOK)
                                .is(call.webhook())
                                .and("messageId")
                                .is(call.messageId()));
        if (mongo.exists(same, CALLS)) {
            return false;
        }
        mongo.insert(CallDocument.of(call), CALLS);
        return true;
    }

    @Override
    public Optional<Call> findCall(Owner owner, UUID webhook, UUID call) {
        var query = Query.query(OwnerFields.of(owner).and(WEBHOOK).is(webhook).and("_id").is(call));
        return Optional.ofNullable(mongo.findOne(query, CallDocument.class, CALLS))
                .map(CallDocument::toCall);
    }

    @Override
    public List<Call> calls(Owner owner, UUID webhook, long skip, int limit) {
        var query =
                Query.query(shown(owner, webhook))
                        .with(Sort.by(Direction.DESC, "createdAt", "_id"))
                        .skip(skip)
                        .limit(limit);
        return mongo.find(query, CallDocument.class, CALLS).stream()
                .map(CallDocument::toCall)
                .toList();
    }

    @Override
    public long callCount(Owner owner, UUID webhook) {
        return mongo.count(Query.query(shown(owner, webhook)), CALLS);
    }

    @Override
    public Optional<Call> claimDue(Instant now, Duration lease) {
        var claimed =
                mongo.findAndModify(
                        Query.query(where("dueAt").lte(now)).with(Sort.by("dueAt")),
                        new Update().set("dueAt", now.plus(lease)).inc(VERSION, 1L),
                        FindAndModifyOptions.options().returnNew(true),
                        CallDocument.class,
                        CALLS);
        return Optional.ofNullable(claimed).map(CallDocument::toCall);
    }

    @Override
    public boolean settle(Call before, Call after) {
        return mongo.findAndReplace(ours(before), CallDocument.of(after), CALLS) != null;
    }

    @Override
    public void forget(Call call) {
        mongo.remove(ours(call), CALLS);
    }

    private static Query ours(Call call) {
        return Query.query(
                OwnerFields.of(call.owner())
                        .and("_id")
                        .is(call.id())
                        .and(VERSION)
                        .is(call.version()));
    }

    /** Of a practice's only what was tried, since the rest may not be told. */
    private static Criteria shown(Owner owner, UUID webhook) {
        var all = OwnerFields.of(owner).and(WEBHOOK).is(webhook);
        return owner instanceof OfPractice ? all.and("tries.0").exists(true) : all;
    }
}

package org.safetynets.referrals.integration.persistence;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.referrals.integration.domain.Integration;
import org.safetynets.referrals.integration.domain.IntegrationId;
import org.safetynets.referrals.integration.domain.Integrations;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Systems in MongoDB. */
@Repository
class MongoIntegrations implements Integrations, CollectionInitializer {

    private static final Duration FETCHED_EVERY = Duration.ofMinutes(5);

    private final MongoOperations mongo;

    MongoIntegrations(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations store) {
        CollectionInitializer.create(store, IntegrationDocument.COLLECTION);
        var integrations = store.indexOps(IntegrationDocument.COLLECTION);
        integrations.createIndex(new Index("organizationId", ASC).on("_id", DESC));
        integrations.createIndex(new Index("practiceId", ASC).on("_id", DESC));
        integrations.createIndex(new Index("keys.endsAt", ASC));
        integrations.createIndex(new Index("remindAt", ASC).sparse());
        integrations.createIndex(new Index("fetchAt", ASC).sparse());
        planReminders(store);
    }

    /** Of keys from before there were reminders. */
    private static void planReminders(MongoOperations store) {
        var unplanned = where("keys.endsAt").exists(true).and("remindAt").exists(false);
        for (var it : store.find(query(unplanned), IntegrationDocument.class)) {
            var same = where("_id").is(it.id()).and("version").is(it.version());
            it.restore()
                    .remindAt()
                    .map(at -> Update.update("remindAt", at))
                    .ifPresent(at -> store.updateFirst(query(same), at, IntegrationDocument.class));
        }
    }

    @Override
    public void add(Integration integration) {
        var fetchAt = integration.keysAt().map(_ -> integration.createdAt()).orElse(null);
        mongo.insert(IntegrationDocument.of(integration, fetchAt));
    }

    /** When its address is asked next is no part of the version, and stays. */
    @Override
    public void replace(Integration newer) {
        var before = where("_id").is(newer.id().value()).and("version").is(newer.version() - 1);
        var known = mongo.findOne(query(before), IntegrationDocument.class);
        if (known == null) {
            throw new StaleVersionException();
        }
        var document = IntegrationDocument.of(newer, known.fetchAt());
        if (mongo.findAndReplace(query(before), document) == null) {
            throw new StaleVersionException();
        }
    }

    @Override
    public Optional<Integration> find(IntegrationId id) {
        return some(query(where("_id").is(id.value()))).stream().findFirst();
    }

    @Override
    public Optional<Integration> find(OrganizationId organization, IntegrationId id) {
        var one = where("organizationId").is(organization.value()).and("_id").is(id.value());
        return some(query(one)).stream().findFirst();
    }

    @Override
    public Optional<Integration> find(PracticeId practice, IntegrationId id) {
        var one = where("practiceId").is(practice.value()).and("_id").is(id.value());
        return some(query(one)).stream().findFirst();
    }

    @Override
    public List<Integration> of(PracticeId practice) {
        return some(newestFirst(query(where("practiceId").is(practice.value()))));
    }

    @Override
    public List<Integration> of(OrganizationId organization) {
        return some(newestFirst(query(where("organizationId").is(organization.value()))));
    }

    @Override
    public List<Integration> withEndedKeys(Instant now, int atMost) {
        return some(query(where("keys.endsAt").lte(now)).limit(atMost));
    }

    @Override
    public List<Integration> toRemind(Instant now, int atMost) {
        return some(query(where("remindAt").lte(now)).limit(atMost));
    }

    @Override
    public Optional<Integration> takeToFetch(Instant now) {
        var first = query(where("fetchAt").lte(now)).with(Sort.by("fetchAt"));
        var next = Update.update("fetchAt", now.plus(FETCHED_EVERY));
        var taken = mongo.findAndModify(first, next, IntegrationDocument.class);
        return Optional.ofNullable(taken).map(IntegrationDocument::restore);
    }

    @Override
    public List<IntegrationId> inUse() {
        return some(query(where("revokedAt").exists(false))).stream().map(Integration::id).toList();
    }

    private static Query newestFirst(Query which) {
        return which.with(Sort.by(DESC, "_id"));
    }

    private List<Integration> some(Query which) {
        return mongo.find(which, IntegrationDocument.class).stream()
                .map(IntegrationDocument::restore)
                .toList();
    }
}

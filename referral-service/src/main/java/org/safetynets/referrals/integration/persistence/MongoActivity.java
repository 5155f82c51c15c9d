package org.safetynets.referrals.integration.persistence;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.referrals.integration.domain.Activity;
import org.safetynets.referrals.integration.domain.DayOfUse;
import org.safetynets.referrals.integration.domain.IntegrationId;
import org.safetynets.referrals.integration.domain.LoggedRequest;
import org.safetynets.referrals.integration.domain.StatusClass;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** What systems asked, in MongoDB, which forgets it by itself. */
@Repository
class MongoActivity implements Activity, CollectionInitializer {

    private static final Duration REQUESTS_FOR = Duration.ofDays(30);
    private static final Duration USE_FOR = Duration.ofDays(400);

    private final MongoOperations mongo;
    private final TransactionOperations transactions;

    MongoActivity(MongoOperations mongo, TransactionOperations transactions) {
        this.mongo = mongo;
        this.transactions = transactions;
    }

    @Override
    public void initialize(MongoOperations store) {
        CollectionInitializer.create(store, RequestDocument.COLLECTION);
        CollectionInitializer.create(store, UseDocument.COLLECTION);
        var requests = store.indexOps(RequestDocument.COLLECTION);
        requests.createIndex(new Index("systemId", ASC).on("_id", DESC));
        requests.createIndex(new Index("at", ASC).expire(REQUESTS_FOR));
        var use = store.indexOps(UseDocument.COLLECTION);
        use.createIndex(new Index("systemId", ASC).on("day", ASC));
        use.createIndex(new Index("day", ASC).expire(USE_FOR));
    }

    @Override
    public void keep(List<LoggedRequest> requests) {
        transactions.executeWithoutResult(
                _ -> {
                    mongo.insertAll(requests.stream().map(RequestDocument::of).toList());
                    requests.stream()
                            .collect(Collectors.groupingBy(LoggedRequest::system))
                            .values()
                            .forEach(this::countSystem);
                });
    }

    private void countSystem(List<LoggedRequest> ofOne) {
        ofOne.stream().collect(Collectors.groupingBy(LoggedRequest::day)).forEach(this::countDay);
    }

    private void countDay(LocalDate day, List<LoggedRequest> ofOne) {
        var system = ofOne.getFirst().system();
        var last = ofOne.stream().map(LoggedRequest::at).max(Instant::compareTo).orElseThrow();
        mongo.upsert(
                query(where("_id").is(system + ":" + day)),
                new Update()
                        .setOnInsert("systemId", system.value())
                        .setOnInsert("day", day.atStartOfDay(ZoneOffset.UTC).toInstant())
                        .inc("successes", count(ofOne, StatusClass.SUCCESS))
                        .inc("clientErrors", count(ofOne, StatusClass.CLIENT_ERROR))
                        .inc("serverErrors", count(ofOne, StatusClass.SERVER_ERROR))
                        .max("last", last),
                UseDocument.class);
    }

    private static long count(List<LoggedRequest> some, StatusClass kind) {
        return some.stream().filter(it -> it.isOf(kind)).count();
    }

    @Override
    public List<LoggedRequest> requests(IntegrationId system, Optional<UUID> before, int size) {
        var which = where("systemId").is(system.value());
        before.ifPresent(it -> which.and("_id").lt(it));
        var page = query(which).with(Sort.by(DESC, "_id")).limit(size);
        return mongo.find(page, RequestDocument.class).stream()
                .map(RequestDocument::restore)
                .toList();
    }

    @Override
    public List<DayOfUse> days(IntegrationId system, LocalDate from) {
        var since = from.atStartOfDay(ZoneOffset.UTC).toInstant();
        var days = query(where("systemId").is(system.value()).and("day").gte(since));
        return mongo.find(days.with(Sort.by("day")), UseDocument.class).stream()
                .map(UseDocument::restore)
                .toList();
    }

    @Override
    public Map<IntegrationId, Instant> lastUsed(Collection<IntegrationId> systems) {
        var ids = systems.stream().map(IntegrationId::value).toList();
        return mongo.find(query(where("systemId").in(ids)), UseDocument.class).stream()
                .collect(
                        Collectors.toMap(
                                it -> new IntegrationId(it.systemId()),
                                UseDocument::last,
                                (one, other) -> one.isAfter(other) ? one : other));
    }
}

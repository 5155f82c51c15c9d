package org.safetynets.training.quiz.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.quiz.domain.Attempt;
import org.safetynets.training.quiz.domain.AttemptState;
import org.safetynets.training.quiz.domain.Attempts;
import org.safetynets.training.quiz.domain.ItemStatistic;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoAttempts implements Attempts, CollectionInitializer {

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoAttempts(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, AttemptDocument.COLLECTION);
        var indexes = operations.indexOps(AttemptDocument.COLLECTION);
        // begun twice at once, it is one try
        indexes.createIndex(byPerson().on("number", Sort.Direction.ASC).unique());
        indexes.createIndex(
                byPerson()
                        .unique()
                        .named("one_under_way")
                        .partial(PartialIndexFilter.of(where("underWay").is(true))));
        indexes.createIndex(
                new Index("state", Sort.Direction.ASC).on("endsAt", Sort.Direction.ASC));
        indexes.createIndex(new Index("personId", Sort.Direction.ASC));
        indexes.createIndex(new Index("marks.by", Sort.Direction.ASC));
    }

    private static Index byPerson() {
        return new Index("organizationId", Sort.Direction.ASC)
                .on("quizId", Sort.Direction.ASC)
                .on("personId", Sort.Direction.ASC);
    }

    @Override
    public void add(Attempt attempt) {
        Stored.insert(mongo, AttemptDocument.of(attempt, sealing));
    }

    @Override
    public void save(Attempt attempt) {
        Stored.replace(
                mongo, attempt.id(), attempt.version(), AttemptDocument.of(attempt, sealing));
    }

    @Override
    public Optional<Attempt> find(OrganizationId organization, UUID id) {
        var which = Stored.one(organization, id);
        return Optional.ofNullable(mongo.findOne(query(which), AttemptDocument.class))
                .map(it -> it.toDomain(sealing));
    }

    @Override
    public List<Attempt> of(OrganizationId organization, UUID quiz, PersonId person) {
        var which = at(organization, quiz).and("personId").is(person.value());
        return found(query(which).with(Sort.by("number")));
    }

    @Override
    public Slice<Attempt> of(OrganizationId organization, UUID quiz, Range range) {
        return Stored.slice(
                mongo,
                at(organization, quiz),
                range,
                AttemptDocument.class,
                it -> it.toDomain(sealing));
    }

    @Override
    public List<Attempt> overAt(Instant at, int most) {
        var over = where("state").is(AttemptState.OPEN).and("endsAt").lte(at);
        return found(query(over).with(Sort.by("endsAt")).limit(most));
    }

    @Override
    public List<ItemStatistic> statistics(OrganizationId organization, UUID quiz) {
        var finished = at(organization, quiz).and("state").is(AttemptState.CLOSED);
        var perItem =
                Aggregation.newAggregation(
                        Aggregation.match(finished),
                        Aggregation.unwind("marks"),
                        Aggregation.group("marks.code")
                                .count()
                                .as("answered")
                                .avg("marks.percent")
                                .as("average"),
                        Aggregation.sort(Sort.by("_id")));
        return mongo
                .aggregate(perItem, AttemptDocument.COLLECTION, Item.class)
                .getMappedResults()
                .stream()
                .map(Item::toDomain)
                .toList();
    }

    record Item(@Id String code, long answered, double average) {
        ItemStatistic toDomain() {
            return new ItemStatistic(
                    code, answered, BigDecimal.valueOf(average).setScale(1, RoundingMode.HALF_UP));
        }
    }

    private static Criteria at(OrganizationId organization, UUID quiz) {
        return where("organizationId").is(organization.value()).and("quizId").is(quiz);
    }

    private List<Attempt> found(Query which) {
        return mongo.find(which, AttemptDocument.class).stream()
                .map(it -> it.toDomain(sealing))
                .toList();
    }
}

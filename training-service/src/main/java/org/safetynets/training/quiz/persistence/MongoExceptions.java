package org.safetynets.training.quiz.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.training.quiz.domain.Exceptions;
import org.safetynets.training.quiz.domain.Leeway;
import org.safetynets.training.quiz.domain.Unlock;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

@Repository
class MongoExceptions implements Exceptions, CollectionInitializer {

    static final String LEEWAYS = "quizLeeways";
    static final String UNLOCKS = "quizUnlocks";

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoExceptions(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    /** What somebody needs as stored; why is sealed for them. */
    @Document(LEEWAYS)
    record LeewayDocument(
            @Id String id,
            UUID organizationId,
            UUID personId,
            int extraPercent,
            Sealed reason,
            UUID by,
            Instant at) {}

    /** A further try as stored; why is sealed for the person. */
    @Document(UNLOCKS)
    record UnlockDocument(
            @Id UUID id,
            UUID organizationId,
            UUID quizId,
            UUID personId,
            Sealed reason,
            UUID by,
            Instant at) {}

    @Override
    public void initialize(MongoOperations operations) {
        for (var collection : List.of(LEEWAYS, UNLOCKS)) {
            CollectionInitializer.create(operations, collection);
            var indexes = operations.indexOps(collection);
            indexes.createIndex(new Index("personId", Sort.Direction.ASC));
            indexes.createIndex(new Index("by", Sort.Direction.ASC));
        }
        operations
                .indexOps(UNLOCKS)
                .createIndex(
                        new Index("organizationId", Sort.Direction.ASC)
                                .on("quizId", Sort.Direction.ASC)
                                .on("personId", Sort.Direction.ASC));
    }

    @Override
    public void grant(Leeway it) {
        var person = it.person().value();
        mongo.save(
                new LeewayDocument(
                        key(it.organization(), it.person()),
                        it.organization().value(),
                        person,
                        it.extraPercent(),
                        sealing.seal(Subject.person(person), leewayPlace(it), it.reason()),
                        it.by().value(),
                        it.at()));
    }

    private static String leewayPlace(Leeway it) {
        return leewayPlace(it.organization().value());
    }

    private static String leewayPlace(UUID organization) {
        return LEEWAYS + ".reason:" + organization;
    }

    @Override
    public Optional<Leeway> leeway(OrganizationId organization, PersonId person) {
        return Optional.ofNullable(mongo.findById(key(organization, person), LeewayDocument.class))
                .map(this::opened);
    }

    private Leeway opened(LeewayDocument it) {
        return new Leeway(
                new OrganizationId(it.organizationId()),
                new PersonId(it.personId()),
                it.extraPercent(),
                sealing.open(
                                Subject.person(it.personId()),
                                leewayPlace(it.organizationId()),
                                it.reason())
                        .orElse(""),
                new PersonId(it.by()),
                it.at());
    }

    @Override
    public boolean withdraw(OrganizationId organization, PersonId person) {
        return mongo.remove(query(where("_id").is(key(organization, person))), LeewayDocument.class)
                        .getDeletedCount()
                == 1;
    }

    @Override
    public void unlock(Unlock it) {
        var person = it.person().value();
        mongo.insert(
                new UnlockDocument(
                        it.id(),
                        it.organization().value(),
                        it.quiz(),
                        person,
                        sealing.seal(Subject.person(person), unlockPlace(it.id()), it.reason()),
                        it.by().value(),
                        it.at()));
    }

    private static String unlockPlace(UUID id) {
        return UNLOCKS + ".reason:" + id;
    }

    @Override
    public List<Unlock> unlocks(OrganizationId organization, UUID quiz, PersonId person) {
        return unlocks(
                where("organizationId")
                        .is(organization.value())
                        .and("quizId")
                        .is(quiz)
                        .and("personId")
                        .is(person.value()));
    }

    List<Unlock> unlocks(Criteria which) {
        return mongo.find(query(which), UnlockDocument.class).stream()
                .map(
                        it ->
                                new Unlock(
                                        it.id(),
                                        new OrganizationId(it.organizationId()),
                                        it.quizId(),
                                        new PersonId(it.personId()),
                                        sealing.open(
                                                        Subject.person(it.personId()),
                                                        unlockPlace(it.id()),
                                                        it.reason())
                                                .orElse(""),
                                        new PersonId(it.by()),
                                        it.at()))
                .toList();
    }

    List<Leeway> leeways(Criteria which) {
        return mongo.find(query(which), LeewayDocument.class).stream().map(this::opened).toList();
    }

    private static String key(OrganizationId organization, PersonId person) {
        return organization + ":" + person;
    }
}

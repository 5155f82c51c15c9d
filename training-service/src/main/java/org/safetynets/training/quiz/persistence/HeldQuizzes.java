package org.safetynets.training.quiz.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.question.domain.Response;
import org.safetynets.training.quiz.domain.Attempt;
import org.safetynets.training.quiz.domain.AttemptState;
import org.safetynets.training.quiz.domain.Quiz;
import org.safetynets.training.quiz.domain.Score;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * A person's tries, and what was granted to them; erased, it is gone, and what they did is
 * nobody's.
 */
@Component
class HeldQuizzes implements PersonalData {

    private final MongoOperations mongo;
    private final MongoExceptions exceptions;
    private final Sealing sealing;

    HeldQuizzes(MongoOperations mongo, MongoExceptions exceptions, Sealing sealing) {
        this.mongo = mongo;
        this.exceptions = exceptions;
        this.sealing = sealing;
    }

    /** A try with its answers. */
    record Own(
            UUID organizationId,
            UUID quizId,
            int number,
            Instant startedAt,
            AttemptState state,
            Map<String, Response> answers,
            @Nullable Score score) {
        static Own of(Attempt it) {
            return new Own(
                    it.organization().value(),
                    it.quiz(),
                    it.number(),
                    it.startedAt(),
                    it.state(),
                    it.answers(),
                    it.score());
        }
    }

    /** Something granted to them alone, with the reason. */
    record Granted(UUID organizationId, String what, String reason, Instant at) {}

    /** A quiz they set. */
    record Given(UUID organizationId, UUID quizId, String title) {}

    @Override
    public String section() {
        return "quizzes";
    }

    @Override
    public Set<String> collections() {
        return Set.of(
                MongoQuizzes.COLLECTION,
                AttemptDocument.COLLECTION,
                MongoExceptions.LEEWAYS,
                MongoExceptions.UNLOCKS);
    }

    @Override
    public List<?> about(PersonId person) {
        var theirs = where("personId").is(person.value());
        var attempts =
                mongo.find(query(theirs), AttemptDocument.class).stream()
                        .map(it -> Own.of(it.toDomain(sealing)));
        var leeways =
                exceptions.leeways(theirs).stream()
                        .map(
                                it ->
                                        new Granted(
                                                it.organization().value(),
                                                "leeway",
                                                it.reason(),
                                                it.at()));
        var unlocks =
                exceptions.unlocks(theirs).stream()
                        .map(
                                it ->
                                        new Granted(
                                                it.organization().value(),
                                                "unlock",
                                                it.reason(),
                                                it.at()));
        var set =
                mongo
                        .find(
                                query(where("setBy").is(person.value())),
                                Quiz.class,
                                MongoQuizzes.COLLECTION)
                        .stream()
                        .map(it -> new Given(it.organizationId().value(), it.id(), it.title()));
        return Stream.of(attempts, leeways, unlocks, set).flatMap(it -> it).toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var theirs = query(where("personId").is(person.value()));
        var removed =
                Stream.of(
                                AttemptDocument.COLLECTION,
                                MongoExceptions.LEEWAYS,
                                MongoExceptions.UNLOCKS)
                        .mapToLong(it -> mongo.remove(theirs, it).getDeletedCount())
                        .sum();
        var granted =
                Stream.of(MongoExceptions.LEEWAYS, MongoExceptions.UNLOCKS)
                        .mapToLong(it -> Stored.madeNobodys(mongo, person, "by", it))
                        .sum();
        var set = Stored.madeNobodys(mongo, person, "setBy", MongoQuizzes.COLLECTION);
        var marked =
                mongo.updateMulti(
                                query(where("marks.by").is(person.value())),
                                new Update()
                                        .set("marks.$[theirs].by", PersonId.NOBODY.value())
                                        .filterArray(where("theirs.by").is(person.value())),
                                AttemptDocument.COLLECTION)
                        .getModifiedCount();
        return Erased.removed(removed).and(Erased.anonymised(granted + set + marked));
    }
}

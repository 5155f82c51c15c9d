package org.safetynets.groups.questionnaires;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safetynets.groups.VersionedWrites;
import org.safetynets.groups.joining.domain.Route;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/** The questionnaires of all purposes, with every version there was. */
@Repository
public class Questionnaires implements CollectionInitializer {

    private final MongoOperations mongo;
    private final Clock clock;

    Questionnaires(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, Questionnaire.COLLECTION);
        mongo.indexOps(Questionnaire.class)
                .createIndex(
                        new Index("purpose", Direction.ASC).on("version", Direction.DESC).unique());
    }

    Optional<Questionnaire> current(String purpose) {
        var newest =
                query(where("purpose").is(purpose))
                        .with(Sort.by(Direction.DESC, "version"))
                        .limit(1);
        return Optional.ofNullable(mongo.findOne(newest, Questionnaire.class));
    }

    Optional<Questionnaire> version(String purpose, int version) {
        var id = purpose + "/" + version;
        return Optional.ofNullable(mongo.findById(id, Questionnaire.class));
    }

    /** A new version, unless it says the same as the one before. */
    Questionnaire keep(String purpose, List<Questionnaire.Item> items) {
        var last = current(purpose);
        if (last.filter(it -> it.items().equals(items)).isPresent()) {
            return last.get();
        }
        var next = last.map(Questionnaire::version).orElse(0) + 1;
        var since = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var kept = Questionnaire.of(purpose, next, items, since);
        VersionedWrites.insert(mongo, kept);
        return kept;
    }

    /** Answers, by question, that the purpose does not ask for or take. */
    public Set<String> notTaken(PurposeCode purpose, Map<String, String> own) {
        return current(purpose.value())
                .map(it -> it.notTaken(own))
                .orElseGet(() -> Set.copyOf(own.keySet()));
    }

    /** Where answers lead by the version that counts now. */
    public Lead lead(PurposeCode purpose, Map<String, String> answers) {
        return current(purpose.value())
                .map(it -> it.lead(answers))
                .orElseGet(() -> new Lead(0, Route.STANDARD, Set.of(), Set.of()));
    }
}

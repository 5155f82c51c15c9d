package org.safetynets.groups.questionnaires;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.safetynets.groups.VersionedWrites;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What everybody is asked, as the network says it, or else as it is shipped. */
@Repository
class CoreQuestions implements CollectionInitializer {

    private final MongoOperations mongo;
    private final Clock clock;
    private final List<CoreQuestion> shipped;

    CoreQuestions(MongoOperations mongo, Clock clock, JsonMapper json) throws IOException {
        this.mongo = mongo;
        this.clock = clock;
        try (InputStream file = new ClassPathResource("questions.json").getInputStream()) {
            shipped = json.readValue(file, new TypeReference<>() {});
        }
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, CoreQuestionSet.COLLECTION);
    }

    List<CoreQuestion> shipped() {
        return shipped;
    }

    /** Those that count; version 0 is as shipped. */
    CoreQuestionSet current() {
        return last().orElseGet(() -> new CoreQuestionSet(0, shipped, Instant.EPOCH));
    }

    private Optional<CoreQuestionSet> last() {
        var newest = new Query().with(Sort.by(Direction.DESC, "_id")).limit(1);
        return Optional.ofNullable(mongo.findOne(newest, CoreQuestionSet.class));
    }

    /** A new version, unless it says the same as the one before. */
    CoreQuestionSet keep(List<CoreQuestion> items) {
        var before = current();
        if (before.items().equals(items)) {
            return before;
        }
        var since = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var kept = new CoreQuestionSet(before.version() + 1, items, since);
        VersionedWrites.insert(mongo, kept);
        return kept;
    }
}

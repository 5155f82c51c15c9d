package org.safetynets.groups.charters;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetynets.groups.VersionedWrites;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Every version of the network's guidelines. */
@Repository
class GuidelineSets implements CollectionInitializer {

    private final MongoOperations mongo;
    private final Clock clock;

    GuidelineSets(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, GuidelineSet.COLLECTION);
    }

    Optional<GuidelineSet> current() {
        var newest = new Query().with(Sort.by(Direction.DESC, "_id")).limit(1);
        return Optional.ofNullable(mongo.findOne(newest, GuidelineSet.class));
    }

    Optional<GuidelineSet> version(int version) {
        return Optional.ofNullable(mongo.findById(version, GuidelineSet.class));
    }

    /** A new version, unless it says the same as the one before. */
    GuidelineSet keep(Map<String, List<String>> texts) {
        var last = current();
        if (last.filter(it -> it.texts().equals(texts)).isPresent()) {
            return last.get();
        }
        var next = last.map(GuidelineSet::version).orElse(0) + 1;
        var kept = new GuidelineSet(next, texts, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        VersionedWrites.insert(mongo, kept);
        return kept;
    }
}

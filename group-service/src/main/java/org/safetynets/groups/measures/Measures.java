package org.safetynets.groups.measures;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.safetynets.groups.VersionedWrites;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The measures of the network, with every version there was. */
@Repository
class Measures implements CollectionInitializer {

    private final MongoOperations mongo;
    private final Clock clock;

    Measures(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, Measure.COLLECTION);
        mongo.indexOps(Measure.class)
                .createIndex(
                        new Index("code", Direction.ASC).on("version", Direction.DESC).unique());
    }

    Optional<Measure> current(String code) {
        var newest =
                query(where("code").is(code)).with(Sort.by(Direction.DESC, "version")).limit(1);
        return Optional.ofNullable(mongo.findOne(newest, Measure.class));
    }

    /** That a score was made of. */
    Optional<Measure> version(String code, int version) {
        return Optional.ofNullable(mongo.findById(Measure.id(code, version), Measure.class));
    }

    /** The versions that count, by code: there are a handful. */
    List<Measure> all() {
        var newest = new TreeMap<String, Measure>();
        var byVersion = new Query().with(Sort.by("code", "version"));
        mongo.find(byVersion, Measure.class).forEach(it -> newest.put(it.code(), it));
        return List.copyOf(newest.values());
    }

    /** A new version, unless it says the same as the one before. */
    Measure keep(String code, Measure.Content content) {
        var last = current(code);
        if (last.filter(it -> it.content().equals(content)).isPresent()) {
            return last.get();
        }
        var next = last.map(Measure::version).orElse(0) + 1;
        var since = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var kept = Measure.of(code, next, content, since);
        VersionedWrites.insert(mongo, kept);
        return kept;
    }
}

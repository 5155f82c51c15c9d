package org.safetynets.identity.export.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.export.application.Archives;
import org.safetynets.identity.export.domain.Export;
import org.safetynets.identity.export.domain.Exports;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** That a person asked for exports, and the archives that lie ready. */
@Component
class HeldExports implements PersonalData {

    private static final int ALL = Integer.MAX_VALUE;

    private final MongoOperations mongo;
    private final Exports exports;
    private final Archives archives;

    HeldExports(MongoOperations mongo, Exports exports, Archives archives) {
        this.mongo = mongo;
        this.exports = exports;
        this.archives = archives;
    }

    /** An export that was asked for. */
    record Asked(ExportDocument.State status, Instant requestedAt, @Nullable Instant readyAt) {
        static Asked of(Export it) {
            var stored = ExportDocument.of(it);
            return new Asked(stored.state(), stored.requestedAt(), stored.doneAt());
        }
    }

    @Override
    public String section() {
        return "exports";
    }

    @Override
    public Set<String> collections() {
        return Set.of(ExportDocument.COLLECTION, GridFsArchives.FILES, GridFsArchives.CHUNKS);
    }

    @Override
    public List<?> about(PersonId person) {
        return exports.of(person, 0, ALL).stream().map(Asked::of).toList();
    }

    /** The archives go at once, whatever becomes of the transaction: nobody misses them. */
    @Override
    public Erased erase(PersonId person) {
        exports.of(person, 0, ALL).stream().map(Export::id).forEach(archives::remove);
        var own = query(where("personId").is(person.value()));
        return Erased.removed(mongo.remove(own, ExportDocument.class).getDeletedCount());
    }
}

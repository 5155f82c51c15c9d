package org.safetynets.identity.imports.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.identity.imports.domain.Import;
import org.safetynets.identity.imports.domain.ImportStatus;
import org.safetynets.identity.imports.domain.Imports;
import org.safetynets.identity.imports.domain.Row;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.StaleVersionException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Imports in MongoDB, and their lines in chunks, so that 10,000 lines are 50 documents. */
@Repository
class MongoImports implements Imports {

    private final MongoOperations mongo;
    private final Clock clock;

    MongoImports(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public void add(Import it) {
        mongo.insert(ImportDocument.of(it));
    }

    @Override
    public void advance(Import it) {
        var before = query(where("_id").is(it.id()).and("applied").is(it.applied() - 1));
        if (mongo.replace(before, ImportDocument.of(it)).getMatchedCount() == 0) {
            throw new StaleVersionException();
        }
    }

    @Override
    public Optional<Import> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, ImportDocument.class))
                .map(ImportDocument::restored);
    }

    @Override
    public List<UUID> applying() {
        var waiting = query(where("status").is(ImportStatus.APPLYING)).with(Sort.by("_id"));
        return mongo.find(waiting, ImportDocument.class).stream().map(ImportDocument::id).toList();
    }

    @Override
    public List<Import> by(PersonId person) {
        return mongo.find(query(where("by").is(person.value())), ImportDocument.class).stream()
                .map(ImportDocument::restored)
                .toList();
    }

    @Override
    public long removeFinished(PersonId person) {
        var finished = where("by").is(person.value()).and("status").ne(ImportStatus.APPLYING);
        return mongo.remove(query(finished), ImportDocument.class).getDeletedCount();
    }

    @Override
    public void addChunk(UUID id, int number, List<Row> rows) {
        mongo.insert(
                new ChunkDocument(
                        ChunkDocument.id(id, number), id, List.copyOf(rows), clock.instant()));
    }

    @Override
    public List<Row> chunk(UUID id, int number) {
        var chunk = mongo.findById(ChunkDocument.id(id, number), ChunkDocument.class);
        if (chunk == null) {
            throw new IllegalStateException("chunk %d of import %s is gone".formatted(number, id));
        }
        return chunk.rows();
    }

    @Override
    public void removeChunks(UUID id) {
        mongo.remove(query(where("importId").is(id)), ChunkDocument.class);
    }
}

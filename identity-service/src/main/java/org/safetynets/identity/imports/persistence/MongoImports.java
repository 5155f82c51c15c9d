package org.safetynets.identity.imports.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.identity.imports.domain.Import;
import org.safetynets.identity.imports.domain.ImportStatus;
import org.safetynets.identity.imports.domain.Imports;
import org.safetynets.identity.imports.domain.Row;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Imports in MongoDB, and their lines in chunks, so that 10,000 lines are 50 documents. */
@Repository
class MongoImports implements Imports {

    private static final Set<ImportStatus> UNFINISHED =
            EnumSet.of(ImportStatus.APPLYING, ImportStatus.UNDOING);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Row>> ROWS = new TypeReference<>() {};

    private final MongoOperations mongo;
    private final Sealing sealing;
    private final Clock clock;

    MongoImports(MongoOperations mongo, Sealing sealing, Clock clock) {
        this.mongo = mongo;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public void add(Import it) {
        mongo.insert(ImportDocument.of(it));
    }

    @Override
    public void replace(Import found, Import by) {
        var before =
                query(
                        where("_id")
                                .is(found.id())
                                .and("applied")
                                .is(found.applied())
                                .and("status")
                                .is(found.status()));
        if (mongo.replace(before, ImportDocument.of(by)).getMatchedCount() == 0) {
            throw new StaleVersionException();
        }
    }

    @Override
    public Optional<Import> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, ImportDocument.class))
                .map(ImportDocument::restored);
    }

    @Override
    public List<UUID> unfinished() {
        var waiting = query(where("status").in(UNFINISHED)).with(Sort.by("_id"));
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
        var finished = where("by").is(person.value()).and("status").nin(UNFINISHED);
        return mongo.remove(query(finished), ImportDocument.class).getDeletedCount();
    }

    @Override
    public void addChunk(UUID id, int number, List<Row> rows) {
        var chunk = ChunkDocument.id(id, number);
        var text = JSON.writeValueAsString(rows);
        var sealed = sealing.seal(key(id), place(chunk), text);
        mongo.insert(new ChunkDocument(chunk, id, sealed, null, clock.instant()));
    }

    @Override
    public List<Row> chunk(UUID id, int number) {
        var chunk = stored(id, number);
        return Optional.ofNullable(chunk.rows())
                .flatMap(it -> sealing.open(key(id), place(chunk.id()), it))
                .map(it -> JSON.readValue(it, ROWS))
                .orElseThrow(() -> gone(chunk.id()));
    }

    @Override
    public void applied(UUID id, int number, List<UUID> made) {
        var without = new Update().unset("rows").set("made", made);
        var chunk = query(where("_id").is(ChunkDocument.id(id, number)));
        mongo.updateFirst(chunk, without, ChunkDocument.class);
    }

    @Override
    public List<UUID> made(UUID id, int number) {
        var chunk = stored(id, number);
        return Optional.ofNullable(chunk.made()).orElseThrow(() -> gone(chunk.id()));
    }

    @Override
    public void removeChunks(UUID id) {
        mongo.remove(query(where("importId").is(id)), ChunkDocument.class);
    }

    private ChunkDocument stored(UUID id, int number) {
        var chunk = ChunkDocument.id(id, number);
        return Optional.ofNullable(mongo.findById(chunk, ChunkDocument.class))
                .orElseThrow(() -> gone(chunk));
    }

    private static IllegalStateException gone(String chunk) {
        return new IllegalStateException("chunk %s is gone".formatted(chunk));
    }

    /** A key of the import's own: its lines are of many organizations, and of people unknown. */
    private static Subject key(UUID id) {
        return Subject.organization(id);
    }

    private static String place(String chunk) {
        return ChunkDocument.COLLECTION + ".rows:" + chunk;
    }
}

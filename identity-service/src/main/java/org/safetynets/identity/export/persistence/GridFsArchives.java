package org.safetynets.identity.export.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import org.bson.types.Binary;
import org.safetynets.identity.export.application.Archives;
import org.safetynets.identity.export.domain.ExportId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import org.springframework.stereotype.Component;

/** Archives in GridFS, named by the id of their export alone and sealed for their person. */
@Component
class GridFsArchives implements Archives, CollectionInitializer {

    static final String FILES = "archives.files";
    static final String CHUNKS = "archives.chunks";

    private final GridFsTemplate files;
    private final Sealing sealing;

    GridFsArchives(MongoDatabaseFactory database, MongoConverter converter, Sealing sealing) {
        this.sealing = sealing;
        this.files = new GridFsTemplate(database, converter, "archives");
    }

    /** As the driver would on first use, which must not be within a transaction. */
    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, FILES);
        CollectionInitializer.create(mongo, CHUNKS);
        mongo.indexOps(FILES)
                .createIndex(new Index("filename", Direction.ASC).on("uploadDate", Direction.ASC));
        mongo.indexOps(CHUNKS)
                .createIndex(new Index("files_id", Direction.ASC).on("n", Direction.ASC).unique());
    }

    @Override
    public void put(ExportId id, PersonId person, byte[] archive) {
        remove(id);
        var text = Base64.getEncoder().encodeToString(archive);
        var sealed = sealing.seal(subject(person), place(id), text);
        files.store(new ByteArrayInputStream(sealed.bytes().getData()), name(id));
    }

    @Override
    public Optional<byte[]> get(ExportId id, PersonId person) {
        var file = files.findOne(named(id));
        if (file == null) {
            return Optional.empty();
        }
        try (var content = files.getResource(file).getInputStream()) {
            var sealed = new Sealed(new Binary(content.readAllBytes()));
            return sealing.open(subject(person), place(id), sealed)
                    .map(Base64.getDecoder()::decode);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(ExportId id) {
        files.delete(named(id));
    }

    private static Subject subject(PersonId person) {
        return new Subject.OfPerson(person);
    }

    private static String place(ExportId id) {
        return "archives:" + id.value();
    }

    private static Query named(ExportId id) {
        return query(where("filename").is(name(id)));
    }

    private static String name(ExportId id) {
        return id.value().toString();
    }
}

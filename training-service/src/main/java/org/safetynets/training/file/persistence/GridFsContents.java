package org.safetynets.training.file.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Filters;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.types.Binary;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.file.application.FileContents;
import org.safetynets.training.file.domain.StoredFile;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * The bytes of files in GridFS, a part at a time, so that no file is ever in memory as a whole.
 *
 * <p>Of personal files each part is sealed for the owner, in its place among the parts.
 */
@Component
class GridFsContents implements FileContents, CollectionInitializer {

    static final String BUCKET = "files";

    private static final int PART = 65_536;

    private final MongoDatabaseFactory databases;
    private final MongoOperations mongo;
    private final Sealing sealing;

    GridFsContents(MongoDatabaseFactory databases, MongoOperations mongo, Sealing sealing) {
        this.databases = databases;
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, BUCKET + ".files");
        CollectionInitializer.create(operations, BUCKET + ".chunks");
    }

    @Override
    public void store(StoredFile file, InputStream content) throws IOException {
        var upload = bucket().openUploadStream(new BsonBinary(file.id()), file.id().toString());
        try {
            var out = new DataOutputStream(upload);
            var number = 0;
            for (var part = content.readNBytes(PART);
                    part.length > 0;
                    part = content.readNBytes(PART)) {
                write(file, number++, part, out);
            }
            out.flush();
            upload.close();
        } catch (IOException | RuntimeException e) {
            upload.abort();
            throw e;
        }
    }

    private void write(StoredFile file, int number, byte[] part, DataOutputStream out)
            throws IOException {
        if (file.purpose().isPersonal()) {
            var sealed =
                    sealing.sealBytes(FileDocument.subject(file), place(file, number), part)
                            .bytes()
                            .getData();
            out.writeInt(sealed.length);
            out.write(sealed);
        } else {
            out.write(part);
        }
    }

    @Override
    public boolean copy(StoredFile file, OutputStream to) throws IOException {
        try (var content = bucket().openDownloadStream(new BsonBinary(file.id()))) {
            if (!file.purpose().isPersonal()) {
                content.transferTo(to);
                return true;
            }
            return opened(file, new DataInputStream(new BufferedInputStream(content, PART)), to);
        } catch (MongoGridFSException e) {
            return false;
        }
    }

    /** The first part is opened before anything is sent, so that what nobody can open is absent. */
    private boolean opened(StoredFile file, DataInputStream content, OutputStream to)
            throws IOException {
        var number = 0;
        for (var left = file.size(); left > 0; number++) {
            var sealed = new Sealed(new Binary(content.readNBytes(content.readInt())));
            var part = sealing.openBytes(FileDocument.subject(file), place(file, number), sealed);
            if (part.isEmpty()) {
                return false;
            }
            to.write(part.get());
            left -= part.get().length;
        }
        return true;
    }

    private static String place(StoredFile file, int number) {
        return BUCKET + ".part." + number + ":" + file.id();
    }

    @Override
    public void remove(UUID id) {
        try {
            bucket().delete(new BsonBinary(id));
        } catch (MongoGridFSException e) {
            // gone already
        }
    }

    @Override
    public List<UUID> strayBefore(Instant then, int most) {
        var all = new ArrayList<UUID>();
        for (var it : bucket().find(Filters.lt("uploadDate", Date.from(then)))) {
            var id = it.getId().asBinary().asUuid();
            if (!mongo.exists(query(where("_id").is(id)), FileDocument.class)) {
                all.add(id);
            }
            if (all.size() == most) {
                break;
            }
        }
        return all;
    }

    private GridFSBucket bucket() {
        return GridFSBuckets.create(databases.getMongoDatabase(), BUCKET);
    }
}

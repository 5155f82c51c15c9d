package org.safetynets.training.file.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.file.domain.FilePurpose;
import org.safetynets.training.file.domain.StoredFile;
import org.safetynets.training.file.domain.StoredFiles;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoStoredFiles implements StoredFiles, CollectionInitializer {

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoStoredFiles(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, FileDocument.COLLECTION);
        var indexes = operations.indexOps(FileDocument.COLLECTION);
        indexes.createIndex(new Index("owner", Sort.Direction.ASC));
        indexes.createIndex(
                new Index("attachedTo", Sort.Direction.ASC).on("uploadedAt", Sort.Direction.ASC));
    }

    @Override
    public void add(StoredFile file) {
        mongo.insert(FileDocument.of(file, sealing));
    }

    @Override
    public Optional<StoredFile> find(OrganizationId organization, UUID id) {
        var which = Stored.one(organization, id);
        return Optional.ofNullable(mongo.findOne(query(which), FileDocument.class))
                .map(it -> it.toDomain(sealing));
    }

    @Override
    public boolean attach(
            OrganizationId organization, UUID id, PersonId owner, FilePurpose purpose, UUID to) {
        var theirs =
                Stored.one(organization, id)
                        .and("owner")
                        .is(owner.value())
                        .and("purpose")
                        .is(purpose)
                        .and("attachedTo")
                        .is(null);
        return mongo.updateFirst(
                                query(theirs),
                                new Update().set("attachedTo", to),
                                FileDocument.class)
                        .getModifiedCount()
                == 1;
    }

    @Override
    public void remove(StoredFile file) {
        mongo.remove(query(where("_id").is(file.id())), FileDocument.class);
    }

    @Override
    public List<StoredFile> unattachedSince(Instant then, int most) {
        var old = where("attachedTo").is(null).and("uploadedAt").lt(then);
        return mongo.find(query(old).limit(most), FileDocument.class).stream()
                .map(it -> it.toDomain(sealing))
                .toList();
    }
}

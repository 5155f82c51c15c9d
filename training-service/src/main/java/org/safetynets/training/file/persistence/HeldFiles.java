package org.safetynets.training.file.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.file.application.FileContents;
import org.safetynets.training.file.domain.FilePurpose;
import org.safetynets.training.file.domain.FileType;
import org.safetynets.training.file.domain.StoredFile;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** What a person uploaded; erased, it is gone, and what was for a cohort is by nobody. */
@Component
class HeldFiles implements PersonalData {

    private final MongoOperations mongo;
    private final Sealing sealing;
    private final FileContents contents;

    HeldFiles(MongoOperations mongo, Sealing sealing, FileContents contents) {
        this.mongo = mongo;
        this.sealing = sealing;
        this.contents = contents;
    }

    /** A file with its name, as its owner gave it. */
    record Uploaded(
            UUID fileId,
            UUID organizationId,
            FilePurpose purpose,
            String name,
            FileType type,
            long size,
            Instant uploadedAt) {
        static Uploaded of(StoredFile it) {
            return new Uploaded(
                    it.id(),
                    it.organization().value(),
                    it.purpose(),
                    it.name(),
                    it.type(),
                    it.size(),
                    it.uploadedAt());
        }
    }

    @Override
    public String section() {
        return "files";
    }

    @Override
    public Set<String> collections() {
        return Set.of(
                FileDocument.COLLECTION,
                GridFsContents.BUCKET + ".files",
                GridFsContents.BUCKET + ".chunks");
    }

    @Override
    public List<?> about(PersonId person) {
        return of(person).map(Uploaded::of).toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var personal = of(person).filter(it -> it.purpose().isPersonal()).toList();
        personal.forEach(it -> contents.remove(it.id()));
        var theirs = where("owner").is(person.value());
        var removed =
                mongo.remove(
                                query(
                                        where("_id")
                                                .in(
                                                        personal.stream()
                                                                .map(StoredFile::id)
                                                                .toList())),
                                FileDocument.class)
                        .getDeletedCount();
        var nobodys =
                mongo.updateMulti(
                        query(theirs),
                        new Update().set("owner", PersonId.NOBODY.value()),
                        FileDocument.class);
        return Erased.removed(removed).and(Erased.anonymised(nobodys.getModifiedCount()));
    }

    private Stream<StoredFile> of(PersonId person) {
        return mongo.find(query(where("owner").is(person.value())), FileDocument.class).stream()
                .map(it -> it.toDomain(sealing));
    }
}

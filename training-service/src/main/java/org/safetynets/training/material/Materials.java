package org.safetynets.training.material;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.file.application.Attaching;
import org.safetynets.training.file.application.FileContents;
import org.safetynets.training.file.domain.FilePurpose;
import org.safetynets.training.file.domain.StoredFile;
import org.safetynets.training.file.domain.StoredFiles;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The materials of each organization's cohorts; a cohort has a hundred at most. */
@Repository
class Materials implements CollectionInitializer {

    static final int MOST = 100;

    private final MongoOperations mongo;
    private final StoredFiles files;
    private final FileContents contents;
    private final Clock clock;

    Materials(MongoOperations mongo, StoredFiles files, FileContents contents, Clock clock) {
        this.mongo = mongo;
        this.files = files;
        this.contents = contents;
        this.clock = clock;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, "materials");
        operations
                .indexOps("materials")
                .createIndex(
                        new Index("organizationId", Sort.Direction.ASC)
                                .on("cohortId", Sort.Direction.ASC));
    }

    @Transactional
    public Material add(Cohort cohort, PersonId by, MaterialRequest request) {
        if (of(cohort).size() >= MOST) {
            throw new RefusedException(new MaterialsFull(MOST));
        }
        var material =
                new Material(
                        Ids.next(),
                        cohort.organization(),
                        cohort.id().value(),
                        request.module(),
                        request.title(),
                        request.fileId(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Attaching.attach(
                files,
                cohort.organization(),
                request.fileId(),
                by,
                FilePurpose.MATERIAL,
                material.id());
        mongo.insert(material);
        return material;
    }

    List<Material> of(Cohort cohort) {
        var which = Stored.ofCohort(cohort.organization(), cohort.id().value());
        return mongo.find(query(which).with(Sort.by("_id")), Material.class);
    }

    Optional<Material> find(Cohort cohort, UUID id) {
        return of(cohort).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    Optional<StoredFile> file(Material it) {
        return files.find(it.organizationId(), it.fileId());
    }

    /** The file goes with it. */
    void remove(Material it) {
        mongo.remove(query(where("_id").is(it.id())), Material.class);
        contents.remove(it.fileId());
        file(it).ifPresent(files::remove);
    }
}

package org.safetynets.training.program;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/** The programs of each organization. */
@Repository
public class Programs implements CollectionInitializer {

    private final MongoOperations mongo;

    Programs(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, "programs");
        operations
                .indexOps("programs")
                .createIndex(
                        new Index("organizationId", Sort.Direction.ASC)
                                .on("_id", Sort.Direction.DESC));
    }

    void add(Program program) {
        Stored.insert(mongo, program);
    }

    void save(Program program) {
        Stored.replace(mongo, program.id(), program.version(), program);
    }

    public Optional<Program> find(OrganizationId organization, UUID id) {
        return Optional.ofNullable(
                mongo.findOne(query(Stored.one(organization, id)), Program.class));
    }

    Slice<Program> of(OrganizationId organization, Range range) {
        return Stored.slice(
                mongo,
                where("organizationId").is(organization.value()),
                range,
                Program.class,
                it -> it);
    }
}

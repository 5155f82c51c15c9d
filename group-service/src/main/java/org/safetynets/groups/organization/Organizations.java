package org.safetynets.groups.organization;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The replica of organizations. */
@Repository
public class Organizations implements CollectionInitializer {

    private final MongoOperations mongo;

    Organizations(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, Organization.COLLECTION);
    }

    public Organization of(OrganizationId id) {
        return Optional.ofNullable(mongo.findById(id.value(), Organization.class))
                .orElseGet(() -> Organization.unknown(id.value()));
    }

    /** Reads it so that no change of it commits before the transaction ends. */
    public Organization hold(OrganizationId id) {
        var touch =
                new Update()
                        .inc("held", 1)
                        .setOnInsert("version", 0L)
                        .setOnInsert("name", "")
                        .setOnInsert("suspended", false);
        var held =
                mongo.findAndModify(
                        query(where("_id").is(id.value())),
                        touch,
                        FindAndModifyOptions.options().upsert(true).returnNew(true),
                        Organization.class);
        return held == null ? Organization.unknown(id.value()) : held;
    }

    /** Takes a state if it is newer than what we hold; gives what we held when it was. */
    public Optional<Organization> record(
            OrganizationId id, long version, String name, boolean suspended) {
        var known = of(id);
        if (known.version() >= version) {
            return Optional.empty();
        }
        mongo.save(new Organization(id.value(), version, name, suspended, known.held() + 1));
        return Optional.of(known);
    }
}

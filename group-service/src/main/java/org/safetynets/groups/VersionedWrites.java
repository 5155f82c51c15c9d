package org.safetynets.groups;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.UUID;
import org.safetynets.platform.persistence.StaleVersionException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Writes of aggregates that fail, and are tried again from the start, when another came first. */
public final class VersionedWrites {

    private VersionedWrites() {}

    /** Replaces the document whose version is one below the new one. */
    public static void replace(
            MongoOperations mongo, UUID organization, UUID id, long version, Object document) {
        var before =
                where("organizationId")
                        .is(organization)
                        .and("_id")
                        .is(id)
                        .and("version")
                        .is(version - 1);
        if (mongo.replace(Query.query(before), document).getMatchedCount() == 0) {
            throw new StaleVersionException();
        }
    }

    /**
     * Inserts a document; one that clashes by a unique index counts as a change that came first.
     */
    public static void insert(MongoOperations mongo, Object document) {
        try {
            mongo.insert(document);
        } catch (DuplicateKeyException e) {
            throw new StaleVersionException();
        }
    }
}

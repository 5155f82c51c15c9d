package org.safetynets.groups;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.UUID;
import org.safetynets.platform.persistence.StaleVersionException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Writes of aggregates that fail, and are tried again from the start, when another came first. */
public final class VersionedWrites {

    private VersionedWrites() {}

    /**
     * An aggregate to be stored.
     *
     * @param version the new one
     */
    public record Versioned(UUID organization, UUID id, long version, Object document) {

        /** The stored one, if nobody changed it meanwhile. */
        private Query before() {
            return Query.query(
                    where("organizationId")
                            .is(organization)
                            .and("_id")
                            .is(id)
                            .and("version")
                            .is(version - 1));
        }
    }

    /** Replaces the document whose version is one below the new one. */
    public static void replace(
            MongoOperations mongo, UUID organization, UUID id, long version, Object document) {
        replace(mongo, new Versioned(organization, id, version, document));
    }

    private static void replace(MongoOperations mongo, Versioned it) {
        if (mongo.replace(it.before(), it.document()).getMatchedCount() == 0) {
            throw new StaleVersionException();
        }
    }

    /** The same for several of one kind, in one trip; needs a transaction to be all or none. */
    public static void replace(MongoOperations mongo, List<Versioned> all) {
        if (all.size() == 1) {
            replace(mongo, all.getFirst());
            return;
        }
        var bulk = mongo.bulkOps(BulkMode.ORDERED, all.getFirst().document().getClass());
        all.forEach(it -> bulk.replaceOne(it.before(), it.document()));
        if (bulk.execute().getMatchedCount() < all.size()) {
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

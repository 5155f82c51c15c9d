package org.safetynets.platform.persistence;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Creates the collections and indexes of a feature before the service takes requests, since a
 * transaction that meets a missing collection fails.
 */
@FunctionalInterface
public interface CollectionInitializer {

    /** Must be safe to run again, and in two instances at once. */
    void initialize(MongoOperations mongo);

    /** Creates the collection unless it is there. */
    static void create(MongoOperations mongo, String collection) {
        if (!mongo.collectionExists(collection)) {
            try {
                mongo.createCollection(collection);
            } catch (org.springframework.dao.DataAccessException e) {
                if (!mongo.collectionExists(collection)) { // another instance was quicker
                    throw e;
                }
            }
        }
    }
}

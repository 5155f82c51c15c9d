package org.safetynets.platform.persistence;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.mongodb.core.MongoOperations;

/** Runs every initializer once, before the web server and the consumers start. */
public final class CollectionInitializers implements SmartInitializingSingleton {

    private final List<CollectionInitializer> initializers;
    private final MongoOperations mongo;

    public CollectionInitializers(List<CollectionInitializer> initializers, MongoOperations mongo) {
        this.initializers = initializers;
        this.mongo = mongo;
    }

    @Override
    public void afterSingletonsInstantiated() {
        initializers.forEach(it -> it.initialize(mongo));
    }
}

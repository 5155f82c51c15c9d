package org.safetynets.groups.finder;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.safetynets.groups.group.domain.Place;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Where groups meet or ever met, a tenth of a degree being one place: there are few, so that those
 * near a point can be asked for by name.
 */
@Repository
class Towns implements CollectionInitializer {

    static final String COLLECTION = "towns";

    private static final double EARTH_KM = 6371.0088;
    private static final double KM_A_DEGREE = Math.toRadians(1) * EARTH_KM;

    private final MongoOperations mongo;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    Towns(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document(COLLECTION)
    private record Town(@Id String cell, double latitude, double longitude) {}

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, COLLECTION);
        mongo.indexOps(Town.class).createIndex(new Index("latitude", Direction.ASC));
    }

    /** The name of a place. */
    static String cell(Place it) {
        return it.latitude() + "," + it.longitude();
    }

    /** Writes a place down, in the transaction of its first group. */
    void add(Place it) {
        var cell = cell(it);
        if (!known.contains(cell)) {
            var town =
                    new Update()
                            .setOnInsert("latitude", it.latitude())
                            .setOnInsert("longitude", it.longitude());
            var written = mongo.upsert(query(where("_id").is(cell)), town, Town.class);
            if (written.getMatchedCount() > 0) {
                known.add(cell); // one just inserted may be rolled back
            }
        }
    }

    List<String> near(Search.Near near) {
        var degrees = near.withinKm() / KM_A_DEGREE + 0.01; // lest rounding loses one at the rim
        var band = where("latitude").gte(near.latitude() - degrees).lte(near.latitude() + degrees);
        return mongo.find(query(band), Town.class).stream()
                .filter(it -> km(near, it.latitude(), it.longitude()) <= near.withinKm())
                .map(Town::cell)
                .toList();
    }

    /** Along the surface, as the haversine formula has it. */
    static double km(Search.Near from, double latitude, double longitude) {
        var lat1 = Math.toRadians(from.latitude());
        var lat2 = Math.toRadians(latitude);
        var half = square(Math.sin((lat2 - lat1) / 2));
        var across = square(Math.sin(Math.toRadians(longitude - from.longitude()) / 2));
        var a = half + Math.cos(lat1) * Math.cos(lat2) * across;
        return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, a)));
    }

    private static double square(double it) {
        return it * it;
    }
}

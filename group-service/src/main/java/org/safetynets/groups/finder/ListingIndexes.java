package org.safetynets.groups.finder;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.AggregationUpdate;
import org.springframework.data.mongodb.core.index.CompoundIndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * One index for each set of equality filters people combine, each ending in the order of the
 * results: a filter that skipped a leading field would read far too much.
 */
@Component
class ListingIndexes implements CollectionInitializer {

    private static final List<List<String>> EQUAL =
            List.of(
                    List.of(),
                    List.of("purpose"),
                    List.of("format"),
                    List.of("purpose", "format"),
                    List.of("weekdays"),
                    List.of("purpose", "weekdays"),
                    List.of("organizationId"),
                    List.of("words"));

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, Listing.COLLECTION);
        onlyOneWeekday(mongo);
        for (var leading : EQUAL) {
            var fields = new ArrayList<>(leading);
            fields.addAll(Listing.ORDER);
            var keys = new Document();
            fields.forEach(it -> keys.append(it, 1));
            mongo.indexOps(Listing.class).createIndex(new CompoundIndexDefinition(keys));
        }
    }

    /** Listings of before a group could meet on several days are found by their one. */
    private static void onlyOneWeekday(MongoOperations mongo) {
        var former = Query.query(Criteria.where("weekdays").exists(false));
        var one = AggregationUpdate.update().set("weekdays").toValue(List.of("$weekday"));
        mongo.updateMulti(former, one, Listing.class);
    }
}

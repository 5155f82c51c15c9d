package org.safetynets.platform.inbox;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import org.safetynets.platform.Ids;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Tells one life of a database from the next.
 *
 * <p>It is part of the consumer group's name, so a database that was lost or made anew reads every
 * topic from offset zero, and an old one goes on where it was.
 */
final class Incarnation {

    static final String COLLECTION = "incarnation";

    private Incarnation() {}

    static String of(MongoOperations mongo) {
        var stored =
                mongo.execute(
                        COLLECTION,
                        it ->
                                it.findOneAndUpdate(
                                        Filters.eq("_id", "database"),
                                        Updates.setOnInsert("name", Ids.next().toString()),
                                        new FindOneAndUpdateOptions()
                                                .upsert(true)
                                                .returnDocument(ReturnDocument.AFTER)));
        return Objects.requireNonNull(stored).getString("name");
    }
}

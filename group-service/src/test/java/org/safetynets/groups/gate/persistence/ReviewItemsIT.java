package org.safetynets.groups.gate.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class ReviewItemsIT {

    @Autowired MongoOperations mongo;

    /** After a rebuild there are as many as facilitators: sorting them for each takes for ever. */
    @Test
    void the_oldest_is_found_by_an_index_that_is_in_its_order() {
        var oldest = MongoReviewItems.oldestFree(Instant.now());
        var find =
                new Document("find", ReviewItemDocument.COLLECTION)
                        .append("filter", oldest.getQueryObject())
                        .append("sort", oldest.getSortObject());
        var plan =
                mongo.executeCommand(new Document("explain", find))
                        .get("queryPlanner", Document.class)
                        .get("winningPlan", Document.class)
                        .toJson();
        assertThat(plan).contains("IXSCAN").doesNotContain("\"SORT\"");
    }
}

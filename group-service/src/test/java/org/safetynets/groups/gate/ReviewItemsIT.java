package org.safetynets.groups.gate;

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
        var free = new Document("claimedUntil", new Document("$lt", Instant.now()));
        var find =
                new Document("find", "gateReviews")
                        .append("filter", free)
                        .append("sort", new Document("claimedUntil", 1).append("askedAt", 1));
        var plan =
                mongo.executeCommand(new Document("explain", find))
                        .get("queryPlanner", Document.class)
                        .get("winningPlan", Document.class)
                        .toJson();
        assertThat(plan).contains("IXSCAN").doesNotContain("\"SORT\"");
    }
}

package org.safetynets.groups.oncall;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class CallFiguresIT {

    @Autowired MongoOperations mongo;

    @Test
    void what_operators_count_every_few_seconds_is_found_by_an_index() {
        assertThat(plan("incidents", new Document("state", "REPORTED"))).contains("IXSCAN");
        assertThat(plan("urgentReviews", new Document("waits", true))).contains("IXSCAN");
    }

    private String plan(String collection, Document waiting) {
        var nobodyCalled = waiting.append("calls", new Document("$size", 0));
        var count = new Document("count", collection).append("query", nobodyCalled);
        var explained = mongo.executeCommand(new Document("explain", count));
        return explained
                .get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();
    }
}

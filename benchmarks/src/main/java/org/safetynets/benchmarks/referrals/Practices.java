package org.safetynets.benchmarks.referrals;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * Ten practices of ten counselors each, who all refer to one organization, and its desk: each with
 * a system that is registered. Of the practices one asks.
 */
final class Practices {

    static final UUID ORGANIZATION = new UUID(8, 1);
    static final String PRACTICE = "practice-0";
    static final String DESK = "desk";
    static final int COUNSELORS = 100;
    static final int OF_EACH = 10;

    private Practices() {}

    static UUID counselor(int number) {
        return new UUID(9, number);
    }

    static void register(MongoDatabase database) {
        var clients = new ArrayList<Document>();
        for (var first = 0; first < COUNSELORS; first += OF_EACH) {
            var counselors =
                    IntStream.range(first, first + OF_EACH)
                            .mapToObj(
                                    it ->
                                            new Document("personId", counselor(it))
                                                    .append("pseudonym", "Counselor " + it))
                            .toList();
            clients.add(client("practice-" + first / OF_EACH, "PRACTICE", counselors));
        }
        clients.add(client(DESK, "ORGANIZATION", List.of()));
        database.getCollection("fhir_clients").insertMany(clients);
    }

    private static Document client(String clientId, String side, List<Document> counselors) {
        return new Document("_id", UUID.randomUUID())
                .append("clientId", clientId)
                .append("organizationId", ORGANIZATION)
                .append("name", clientId)
                .append("side", side)
                .append("counselors", counselors);
    }
}

package org.safetynets.benchmarks.referrals;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** Open public groups of some organizations, as referral-service lists them. */
final class ManyServices {

    private static final int ORGANIZATIONS = 200;
    private static final int BATCH = 2_000;

    private final Instant now = Instant.now();
    private int count;

    /** Adds groups until there are so many, and whose they are before the first. */
    void fill(MongoDatabase database, int upTo) {
        if (count == 0) {
            var organizations = new ArrayList<Document>();
            for (var i = 0; i < ORGANIZATIONS; i++) {
                organizations.add(
                        new Document("_id", organization(i))
                                .append("version", 1L)
                                .append("name", "Harbor " + i)
                                .append("suspended", false));
            }
            database.getCollection("organizations").insertMany(organizations);
            database.getCollection("hsds_terms")
                    .insertOne(
                            new Document("_id", new UUID(3, 1))
                                    .append("version", 1L)
                                    .append("code", "BT_CORE")
                                    .append("name", "Partner healing"));
        }
        while (count < upTo) {
            var batch = new ArrayList<Document>();
            for (var i = 0; i < BATCH && count < upTo; i++, count++) {
                batch.add(group());
            }
            database.getCollection("hsds_services").insertMany(batch);
        }
    }

    private static UUID organization(int number) {
        return new UUID(7, number);
    }

    private Document group() {
        var rhythm =
                new Document("frequency", "WEEKLY")
                        .append("interval", 1)
                        .append("byday", "TU")
                        .append("opensAt", "19:00")
                        .append("closesAt", "20:30")
                        .append("timeZone", "Europe/Dublin")
                        .append("from", "2026-01-06");
        return new Document("_id", UUID.randomUUID())
                .append("organizationId", organization(count % ORGANIZATIONS))
                .append("name", "Evenings " + count)
                .append("words", "evenings " + count)
                .append("purpose", "BT_CORE")
                .append("format", "HYBRID")
                .append("language", "en")
                .append("rhythm", rhythm)
                .append("offset", 0)
                .append("capacity", 8)
                .append("seatsFree", count % 8)
                .append(
                        "town",
                        new Document("name", "Galway")
                                .append("latitude", 53.3)
                                .append("longitude", -9.1))
                .append("certifiedUntil", now.plus(Duration.ofDays(400)))
                .append("modifiedAt", now)
                .append("places", List.of(UUID.randomUUID(), UUID.randomUUID()));
    }
}

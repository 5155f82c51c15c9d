package org.safetynets.benchmarks.groups;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** Open groups of one facilitator, as group-service stores them, and what lets them be open. */
public final class OpenGroups {

    private static final String PURPOSE = "BT_CORE";

    public final UUID organization = UUID.randomUUID();
    public final UUID facilitator = UUID.randomUUID();
    public final UUID certification = UUID.randomUUID();
    private final MongoDatabase database;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    public OpenGroups(MongoDatabase database) {
        this.database = database;
        database.getCollection("standings").insertOne(standing());
    }

    private Document standing() {
        return new Document("_id", organization + "/" + facilitator)
                .append("organizationId", organization)
                .append("personId", facilitator)
                .append("held", 0L)
                .append(
                        "certifications",
                        List.of(
                                new Document("certificationId", certification)
                                        .append("version", 1L)
                                        .append("inForce", true)
                                        .append("leads", true)
                                        .append("purposes", List.of(PURPOSE))
                                        .append("from", today.minusYears(1).toString())
                                        .append("through", today.plusYears(1).toString())
                                        .append("graceThrough", today.plusYears(1).toString())));
    }

    /** So many with that many seats; their ids. */
    public List<UUID> insert(int count, int capacity) {
        var groups = new ArrayList<Document>();
        var listings = new ArrayList<Document>();
        var ids = new ArrayList<UUID>();
        for (var i = 0; i < count; i++) {
            var id = UUID.randomUUID();
            ids.add(id);
            groups.add(group(id, capacity));
            listings.add(listing(id, capacity));
        }
        database.getCollection("groups").insertMany(groups);
        database.getCollection("listings").insertMany(listings);
        return ids;
    }

    private Document group(UUID id, int capacity) {
        return new Document("_id", id)
                .append("organizationId", organization)
                .append("version", 1L)
                .append(
                        "state",
                        new Document("status", "OPEN")
                                .append("certifiedThrough", today.plusYears(1).toString()))
                .append("reviewDue", Date.from(Instant.now().plus(Duration.ofDays(365))))
                .append("profile", profile())
                .append(
                        "seats",
                        new Document("capacity", capacity)
                                .append("taken", 0)
                                .append("waitlisted", 0)
                                .append("tickets", 0L));
    }

    private Document profile() {
        return new Document("name", "Steady Steps")
                .append("purpose", PURPOSE)
                .append("facilitators", List.of(facilitator))
                .append("format", "ONLINE")
                .append("visibility", "PUBLIC")
                .append("language", "en")
                .append(
                        "plan",
                        new Document("weekday", "MONDAY")
                                .append("startTime", "19:00")
                                .append("durationMinutes", 90)
                                .append("everyWeeks", 1)
                                .append("zone", "Europe/Dublin")
                                .append("first", "2026-01-05"))
                .append(
                        "charter",
                        new Document("forWhom", "Partners")
                                .append("outcomes", "Self-trust")
                                .append("guidelines", List.of("Passing is fine")));
    }

    private Document listing(UUID id, int capacity) {
        return new Document("_id", id + "/1")
                .append("groupId", id)
                .append("organizationId", organization)
                .append("purpose", PURPOSE)
                .append("slot", 19 * 60)
                .append("seatsFree", capacity)
                .append("hasSeat", true);
    }

    /** The certification as training-service keeps it. */
    void certify(MongoDatabase training) {
        training.getCollection("certifications")
                .insertOne(
                        new Document("_id", certification)
                                .append("organizationId", organization)
                                .append("personId", facilitator)
                                .append("enrolmentId", UUID.randomUUID())
                                .append("code", code())
                                .append("award", award())
                                .append("from", today.minusYears(1).toString())
                                .append("through", today.plusYears(1).toString())
                                .append("graceThrough", today.plusYears(1).toString())
                                .append("status", "ACTIVE")
                                .append(
                                        "history",
                                        List.of(
                                                new Document("change", "ISSUED")
                                                        .append("at", Date.from(Instant.now()))
                                                        .append("by", UUID.randomUUID())))
                                .append("version", 1L));
    }

    private String code() {
        var letters = certification.toString().replace("-", "");
        return letters.toUpperCase(java.util.Locale.ROOT).substring(0, 20);
    }

    private static Document award() {
        return new Document("standardId", UUID.randomUUID())
                .append("code", "BENCH")
                .append("number", "1.0.0")
                .append("title", "Measured")
                .append("level", "FACILITATOR")
                .append("purposes", List.of(PURPOSE))
                .append("waived", List.of());
    }
}

package org.safetynets.faults.evidence;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.types.Binary;
import tools.jackson.databind.json.JsonMapper;

/** The databases of all services, read past them. */
public final class Databases implements AutoCloseable {
    /** By service, as in each one's application.yml. */
    private static final Map<String, String> NAMES =
            Map.of(
                    "identity-service", "identity",
                    "training-service", "training",
                    "group-service", "groups",
                    "notification-service", "notifications",
                    "referral-service", "referrals");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final MongoClient client;

    public Databases(int port) {
        var address = "mongodb://127.0.0.1:%d/?directConnection=true".formatted(port);
        client =
                MongoClients.create(
                        MongoClientSettings.builder()
                                .applyConnectionString(new ConnectionString(address))
                                .uuidRepresentation(UuidRepresentation.STANDARD)
                                .applyToClusterSettings(
                                        it -> it.serverSelectionTimeout(5, TimeUnit.SECONDS))
                                .build());
    }

    List<Told> told(Instant since) {
        var told = new ArrayList<Told>();
        NAMES.keySet()
                .forEach(
                        service ->
                                collection(service, "outbox")
                                        .find(Filters.gte("occurredat", Date.from(since)))
                                        .forEach(it -> told.add(told(service, it))));
        return told;
    }

    private static Told told(String service, Document it) {
        return new Told(
                it.getString("_id"),
                service,
                it.getString("aggregatetype"),
                it.getString("type"),
                it.getString("aggregateid"),
                it.get("version", Number.class).longValue(),
                it.getDate("occurredat").toInstant(),
                JSON.readTree(it.getString("payload")));
    }

    List<Taken> taken() {
        var taken = new ArrayList<Taken>();
        NAMES.keySet()
                .forEach(
                        service ->
                                collection(service, "inbox")
                                        .find()
                                        .projection(Projections.include("_id"))
                                        .forEach(it -> taken.add(taken(service, it))));
        return taken;
    }

    private static Taken taken(String service, Document it) {
        var id = it.getString("_id");
        var colon = id.lastIndexOf(':');
        return new Taken(service, id.substring(0, colon), id.substring(colon + 1));
    }

    List<DeadLetter> deadLetters(Instant since) {
        var letters = new ArrayList<DeadLetter>();
        NAMES.keySet()
                .forEach(
                        service ->
                                collection(service, "deadLetters")
                                        .find(Filters.gte("failedAt", Date.from(since)))
                                        .forEach(it -> letters.add(letter(service, it))));
        return letters;
    }

    private static DeadLetter letter(String service, Document it) {
        var id =
                it.getList("headers", Document.class).stream()
                        .filter(header -> "ce_id".equals(header.getString("name")))
                        .map(header -> utf8(header.get("value", Binary.class)))
                        .findFirst();
        return new DeadLetter(
                service, it.getString("topic"), id.orElse(""), it.getString("reason"));
    }

    private static String utf8(Binary value) {
        return new String(value.getData(), StandardCharsets.UTF_8);
    }

    List<SeatNow> seats() {
        var seats = new ArrayList<SeatNow>();
        collection("group-service", "placements")
                .find()
                .forEach(
                        it ->
                                seats.add(
                                        new SeatNow(
                                                id(it, "groupId"),
                                                id(it, "personId"),
                                                it.getString("status"))));
        return seats;
    }

    List<GroupNow> groups() {
        var groups = new ArrayList<GroupNow>();
        collection("group-service", "groups").find().forEach(it -> groups.add(group(it)));
        return groups;
    }

    private static GroupNow group(Document it) {
        var profile = it.get("profile", Document.class);
        var seats = it.get("seats", Document.class);
        var facilitators = new HashSet<String>();
        profile.getList("facilitators", UUID.class).forEach(f -> facilitators.add(f.toString()));
        return new GroupNow(
                id(it, "_id"),
                id(it, "organizationId"),
                it.get("state", Document.class).getString("status"),
                profile.getString("purpose"),
                facilitators,
                seats.getInteger("capacity"),
                seats.getInteger("taken"),
                seats.getInteger("waitlisted"));
    }

    List<CertificationNow> certifications() {
        var certifications = new ArrayList<CertificationNow>();
        collection("training-service", "certifications")
                .find()
                .forEach(
                        it ->
                                certifications.add(
                                        new CertificationNow(
                                                id(it, "_id"),
                                                id(it, "organizationId"),
                                                id(it, "personId"),
                                                it.getString("status"),
                                                Set.copyOf(
                                                        it.get("award", Document.class)
                                                                .getList(
                                                                        "purposes",
                                                                        String.class)))));
        return certifications;
    }

    List<Copy> copies() {
        var copies = new ArrayList<Copy>();
        var standings = new HashMap<String, Long>();
        collection("group-service", "standings")
                .find()
                .forEach(
                        it ->
                                it.getList("certifications", Document.class)
                                        .forEach(
                                                c ->
                                                        standings.put(
                                                                id(c, "certificationId"),
                                                                version(c))));
        compare("certification", "training-service", "certifications", standings, copies);
        var groups = new HashMap<String, Long>();
        collection("notification-service", "groups")
                .find()
                .forEach(it -> groups.put(id(it, "_id"), version(it)));
        compare("group", "group-service", "groups", groups, copies);
        return copies;
    }

    private void compare(
            String what,
            String owner,
            String collection,
            Map<String, Long> held,
            List<Copy> copies) {
        var in = what.equals("group") ? "notification-service" : "group-service";
        collection(owner, collection)
                .find()
                .forEach(
                        it -> {
                            var id = id(it, "_id");
                            var of = held.getOrDefault(id, -1L);
                            copies.add(new Copy(what, id, in, version(it), of));
                        });
    }

    List<Delivery> deliveries() {
        var deliveries = new ArrayList<Delivery>();
        collection("notification-service", "deliveries")
                .find()
                .forEach(
                        it ->
                                deliveries.add(
                                        new Delivery(
                                                id(it, "_id"),
                                                id(it, "causeId"),
                                                id(it, "personId"),
                                                id(
                                                        it.get("order", Document.class),
                                                        "organizationId"),
                                                it.get("order", Document.class).getString("notice"),
                                                it.getString("channel"),
                                                it.getString("state"))));
        return deliveries;
    }

    List<InboxNumber> inboxes() {
        var numbers = new ArrayList<InboxNumber>();
        collection("notification-service", "messages")
                .find()
                .projection(Projections.include("personId", "sequence"))
                .forEach(
                        it ->
                                numbers.add(
                                        new InboxNumber(
                                                id(it, "personId"),
                                                it.get("sequence", Number.class).longValue())));
        return numbers;
    }

    private MongoCollection<Document> collection(String service, String name) {
        return client.getDatabase(NAMES.getOrDefault(service, service)).getCollection(name);
    }

    private static String id(Document it, String field) {
        var value = it.get(field);
        return value == null ? "" : value.toString();
    }

    private static long version(Document it) {
        return it.get("version", Number.class).longValue();
    }

    @Override
    public void close() {
        client.close();
    }
}

package org.safetynets.faults.evidence;

import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;

/** What is stored of groups, certifications and messages. */
final class Stored {
    private final Databases databases;

    Stored(Databases databases) {
        this.databases = databases;
    }

    List<SeatNow> seats() {
        var seats = new ArrayList<SeatNow>();
        databases
                .collection("group-service", "placements")
                .find()
                .forEach(
                        it ->
                                seats.add(
                                        new SeatNow(
                                                Databases.id(it, "groupId"),
                                                Databases.id(it, "personId"),
                                                it.getString("status"))));
        return seats;
    }

    List<GroupNow> groups() {
        var groups = new ArrayList<GroupNow>();
        databases.collection("group-service", "groups").find().forEach(it -> groups.add(group(it)));
        return groups;
    }

    private static GroupNow group(Document it) {
        var profile = it.get("profile", Document.class);
        var seats = it.get("seats", Document.class);
        var facilitators = new HashSet<String>();
        profile.getList("facilitators", UUID.class).forEach(f -> facilitators.add(f.toString()));
        return new GroupNow(
                Databases.id(it, "_id"),
                Databases.id(it, "organizationId"),
                it.get("state", Document.class).getString("status"),
                profile.getString("purpose"),
                facilitators,
                seats.getInteger("capacity"),
                seats.getInteger("taken"),
                seats.getInteger("waitlisted"));
    }

    List<CertificationNow> certifications() {
        var certifications = new ArrayList<CertificationNow>();
        databases
                .collection("training-service", "certifications")
                .find()
                .forEach(
                        it ->
                                certifications.add(
                                        new CertificationNow(
                                                Databases.id(it, "_id"),
                                                Databases.id(it, "organizationId"),
                                                Databases.id(it, "personId"),
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
        databases
                .collection("group-service", "standings")
                .find()
                .forEach(
                        it ->
                                it.getList("certifications", Document.class)
                                        .forEach(
                                                c ->
                                                        standings.put(
                                                                Databases.id(c, "certificationId"),
                                                                Databases.version(c))));
        compare("certification", "training-service", "certifications", standings, copies);
        var groups = new HashMap<String, Long>();
        databases
                .collection("notification-service", "groups")
                .find()
                .forEach(it -> groups.put(Databases.id(it, "_id"), Databases.version(it)));
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
        databases
                .collection(owner, collection)
                .find()
                .forEach(
                        it -> {
                            var id = Databases.id(it, "_id");
                            var of = held.getOrDefault(id, -1L);
                            copies.add(new Copy(what, id, in, Databases.version(it), of));
                        });
    }

    List<Delivery> deliveries() {
        var deliveries = new ArrayList<Delivery>();
        databases
                .collection("notification-service", "deliveries")
                .find()
                .forEach(
                        it ->
                                deliveries.add(
                                        new Delivery(
                                                Databases.id(it, "_id"),
                                                Databases.id(it, "causeId"),
                                                Databases.id(it, "personId"),
                                                Databases.id(
                                                        it.get("order", Document.class),
                                                        "organizationId"),
                                                it.get("order", Document.class).getString("notice"),
                                                it.getString("channel"),
                                                it.getString("state"))));
        return deliveries;
    }

    List<InboxNumber> inboxes() {
        var numbers = new ArrayList<InboxNumber>();
        databases
                .collection("notification-service", "messages")
                .find()
                .projection(Projections.include("personId", "sequence"))
                .forEach(
                        it ->
                                numbers.add(
                                        new InboxNumber(
                                                Databases.id(it, "personId"),
                                                it.get("sequence", Number.class).longValue())));
        return numbers;
    }
}

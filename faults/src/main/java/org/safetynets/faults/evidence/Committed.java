package org.safetynets.faults.evidence;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import tools.jackson.databind.json.JsonMapper;

/** What services promised to tell, what they have taken, and what they have given up. */
final class Committed {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Databases databases;

    Committed(Databases databases) {
        this.databases = databases;
    }

    List<Told> told(Instant since) {
        var told = new ArrayList<Told>();
        Databases.SERVICES.forEach(
                service ->
                        databases
                                .collection(service, "outbox")
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
        Databases.SERVICES.forEach(
                service ->
                        databases
                                .collection(service, "inbox")
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
        Databases.SERVICES.forEach(
                service ->
                        databases
                                .collection(service, "deadLetters")
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
}

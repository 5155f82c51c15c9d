package org.safetynets.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Looks for a text in all that a service stores: every field of every collection, its keys too. */
public final class StoredTexts {

    private final MongoClient client;
    private final String database;

    public StoredTexts(MongoClient client, String database) {
        this.client = client;
        this.database = database;
    }

    /** Names of the collections that hold the text anywhere, also inside of binary data. */
    public List<String> holding(String text) {
        return Stream.of(database, database + "-keys")
                .map(client::getDatabase)
                .flatMap(it -> collections(it).filter(name -> holds(it, name, text)))
                .toList();
    }

    private static Stream<String> collections(MongoDatabase database) {
        return StreamSupport.stream(database.listCollectionNames().spliterator(), false);
    }

    private static boolean holds(MongoDatabase database, String collection, String text) {
        return StreamSupport.stream(database.getCollection(collection).find().spliterator(), false)
                .anyMatch(it -> holds(it, text));
    }

    private static boolean holds(@Nullable Object value, String text) {
        return switch (value) {
            case null -> false;
            case Document it -> it.values().stream().anyMatch(field -> holds(field, text));
            case List<?> it -> it.stream().anyMatch(element -> holds(element, text));
            case Binary it -> new String(it.getData(), UTF_8).contains(text);
            default -> value.toString().contains(text);
        };
    }
}

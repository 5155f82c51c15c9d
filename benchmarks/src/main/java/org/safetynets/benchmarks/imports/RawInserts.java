package org.safetynets.benchmarks.imports;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** The floor: a document a line by the driver, 200 at once, and nothing looked at. */
final class RawInserts implements AutoCloseable {

    private static final int AT_ONCE = 200;

    private final MongoClient client;

    RawInserts(String uri) {
        this.client = MongoClients.create(uri);
    }

    void insert(ImportFile file) {
        var documents =
                file.csv()
                        .lines()
                        .skip(1)
                        .map(
                                it ->
                                        new Document("_id", UUID.randomUUID().toString())
                                                .append("line", it))
                        .toList();
        var collection = client.getDatabase("raw").getCollection(file.kind());
        for (var from = 0; from < documents.size(); from += AT_ONCE) {
            List<Document> some =
                    documents.subList(from, Math.min(from + AT_ONCE, documents.size()));
            collection.insertMany(some);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}

package org.safetynets.faults.fault;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.safetynets.stack.process.Deadline;

/** The members of the suite's replica set, changed one at a time as MongoDB wants it. */
final class Members implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The suite's own takes over again whenever it can. */
    private static final int PREFERRED = 10;

    private final MongoClient client;
    private final String first;

    Members(int port) {
        this.first = "127.0.0.1:" + port;
        this.client = MongoClients.create("mongodb://" + first + "/?replicaSet=rs0");
    }

    /** Waits until the other has caught up. */
    void add(int port) {
        var other = "127.0.0.1:" + port;
        change(
                members -> {
                    var more = new ArrayList<>(members);
                    more.getFirst().put("priority", PREFERRED);
                    var ids = members.stream().mapToInt(it -> it.getInteger("_id"));
                    more.add(
                            new Document("_id", ids.max().orElseThrow() + 1)
                                    .append("host", other)
                                    .append("priority", 1));
                    return more;
                });
        Deadline.in(PATIENCE).await(other + " to catch up", () -> isSecondary(other));
    }

    /** Takes the others out again, the last first. */
    void leaveAlone() {
        while (members().size() > 1) {
            change(members -> members.subList(0, members.size() - 1));
        }
    }

    private List<Document> members() {
        return config().getList("members", Document.class);
    }

    private Document config() {
        return admin().runCommand(new Document("replSetGetConfig", 1))
                .get("config", Document.class);
    }

    private void change(UnaryOperator<List<Document>> how) {
        var config = config();
        config.put("members", how.apply(config.getList("members", Document.class)));
        config.put("version", config.getInteger("version") + 1);
        admin().runCommand(new Document("replSetReconfig", config));
    }

    private boolean isSecondary(String member) {
        return admin()
                .runCommand(new Document("replSetGetStatus", 1))
                .getList("members", Document.class)
                .stream()
                .anyMatch(
                        it ->
                                it.getString("name").equals(member)
                                        && it.getString("stateStr").equals("SECONDARY"));
    }

    private MongoDatabase admin() {
        return client.getDatabase("admin");
    }

    @Override
    public void close() {
        client.close();
    }
}

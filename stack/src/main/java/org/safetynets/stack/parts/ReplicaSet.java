package org.safetynets.stack.parts;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.connection.ClusterConnectionMode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.safetynets.stack.process.Probe;

/** A replica set of one member, initiated at its first start. */
public final class ReplicaSet {
    public static final String NAME = "rs0";
    private static final int NOT_YET_INITIALIZED = 94;
    private static final int ALREADY_INITIALIZED = 23;
    // Held, because a logger's level is lost with the logger; the driver reports every try.
    private static final Logger DRIVER = Logger.getLogger("org.mongodb.driver");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    private final ServerAddress member;
    private final String ownName;

    public ReplicaSet(String hostAndPort) {
        this(hostAndPort, hostAndPort);
    }

    /** The member's own name differs from its address where a network lies between. */
    public ReplicaSet(String hostAndPort, String ownName) {
        this.member = new ServerAddress(hostAndPort);
        this.ownName = ownName;
    }

    /** True when writes are accepted; initiates the set when nobody has. */
    public boolean hasPrimary() {
        return hasPrimary((SSLContext) null);
    }

    /** The same where it listens for TLS alone. */
    boolean hasPrimary(@Nullable SSLContext tls) {
        if (!Probe.listens(member.getPort())) {
            return false;
        }
        try (MongoClient client = MongoClients.create(settings(tls))) {
            return hasPrimary(client);
        } catch (MongoException e) {
            return false;
        }
    }

    private boolean hasPrimary(MongoClient client) {
        var admin = client.getDatabase("admin");
        Document hello = admin.runCommand(new Document("hello", 1));
        if (hello.getBoolean("isWritablePrimary", false)) {
            return true;
        }
        if (!hello.containsKey("setName")) {
            initiate(client);
        }
        return false;
    }

    private void initiate(MongoClient client) {
        var config =
                new Document("_id", NAME)
                        .append("members", List.of(new Document("_id", 0).append("host", ownName)));
        try {
            client.getDatabase("admin").runCommand(new Document("replSetInitiate", config));
        } catch (MongoCommandException e) {
            // While a set from an earlier start is being loaded it says so by either code.
            if (e.getErrorCode() != ALREADY_INITIALIZED
                    && e.getErrorCode() != NOT_YET_INITIALIZED) {
                throw e;
            }
        }
    }

    private MongoClientSettings settings(@Nullable SSLContext tls) {
        return MongoClientSettings.builder()
                .applyToClusterSettings(
                        it ->
                                it.hosts(List.of(member))
                                        .mode(ClusterConnectionMode.SINGLE)
                                        .serverSelectionTimeout(2, TimeUnit.SECONDS))
                .applyToSslSettings(
                        it -> {
                            if (tls != null) {
                                it.enabled(true).context(tls);
                            }
                        })
                .build();
    }
}

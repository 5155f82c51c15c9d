package org.safetynets.benchmarks.notify;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.safetynets.benchmarks.services.RunningService;
import org.safetynets.benchmarks.services.TokenIssuer;
import org.safetynets.benchmarks.training.Databases;
import org.safetynets.stack.parts.Kafka;
import org.safetynets.stack.parts.Mongodb;
import org.safetynets.stack.parts.ThrowAwaySite;
import org.safetynets.stack.services.Service;

/** A notification-service with a database, a broker and a mail server of its own. */
final class NotificationSite implements Inboxes, AutoCloseable {

    private final ThrowAwaySite throwAway = new ThrowAwaySite(System.getenv());
    private final TokenIssuer issuer = new TokenIssuer();
    private final SmtpSink mail = new SmtpSink();
    private final Map<String, String> variables = new HashMap<>();
    private final MongoClient mongo;
    private RunningService service;

    NotificationSite() {
        var site = throwAway.site();
        var database = new Mongodb(site);
        var address = throwAway.start(database);
        mongo = Databases.client(address.uri());
        variables.putAll(database.variables(address));
        var kafka = new Kafka(site);
        variables.putAll(kafka.variables(throwAway.start(kafka)));
        variables.put("NETS_SMTP", mail.address());
        // what a provider agreed to is not what the service could do
        variables.put("NETS_SENDING_PERSECOND_EMAIL", "100000");
        service = start();
    }

    private RunningService start() {
        return new RunningService(Service.NOTIFICATIONS, throwAway.site(), variables, issuer);
    }

    /** Killed, as by a power cut. */
    void kill() {
        service.close();
    }

    void startAgain() {
        service = start();
    }

    RunningService service() {
        return service;
    }

    SmtpSink mail() {
        return mail;
    }

    /** As its application.yml says. */
    MongoDatabase database() {
        return mongo.getDatabase("notifications");
    }

    String kafka() {
        return variables.getOrDefault("NETS_KAFKA", "");
    }

    @Override
    public String url() {
        return service.url();
    }

    @Override
    public String token(UUID person) {
        return issuer.member(person, UUID.randomUUID(), "partner");
    }

    @Override
    public void close() {
        service.close();
        mongo.close();
        mail.close();
        issuer.close();
        throwAway.close();
    }
}

package org.safetynets.benchmarks.groups;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safetynets.benchmarks.services.RunningService;
import org.safetynets.benchmarks.services.TokenIssuer;
import org.safetynets.benchmarks.training.Databases;
import org.safetynets.stack.parts.Kafka;
import org.safetynets.stack.parts.Mongodb;
import org.safetynets.stack.parts.Site;
import org.safetynets.stack.parts.ThrowAwaySite;
import org.safetynets.stack.services.Service;

/** Services with a database and a broker of their own: group-service, and others if wanted. */
public final class GroupSite implements AutoCloseable {

    private final ThrowAwaySite throwAway = new ThrowAwaySite(System.getenv());
    private final TokenIssuer issuer = new TokenIssuer();
    private final Map<String, String> variables = new HashMap<>();
    private final List<RunningService> services = new ArrayList<>();
    private final MongoClient mongo;

    public GroupSite() {
        var site = throwAway.site();
        var database = new Mongodb(site);
        var address = throwAway.start(database);
        variables.putAll(database.variables(address));
        var kafka = new Kafka(site);
        variables.putAll(kafka.variables(throwAway.start(kafka)));
        mongo = Databases.client(address.uri());
    }

    /** Starts a service; gives its address. */
    public String start(Service service) {
        return start(service, Map.of()).url();
    }

    /** Starts a service with settings of its own. */
    public RunningService start(Service service, Map<String, String> settings) {
        return start(service, service.module(), settings);
    }

    /** Starts an instance beside others, under a name of its own. */
    public RunningService start(Service service, String name, Map<String, String> settings) {
        var all = new HashMap<>(variables);
        all.putAll(settings);
        var running = new RunningService(service, name, throwAway.site(), all, issuer);
        services.add(running);
        return running;
    }

    public MongoClient mongo() {
        return mongo;
    }

    /** As the application.yml of group-service says. */
    public MongoDatabase groups() {
        return mongo.getDatabase("groups");
    }

    /** As the application.yml of training-service says. */
    public MongoDatabase training() {
        return mongo.getDatabase("training");
    }

    public String kafka() {
        return variables.getOrDefault("NETS_KAFKA", "");
    }

    public TokenIssuer issuer() {
        return issuer;
    }

    /** For what runs beside the services. */
    public Site site() {
        return throwAway.site();
    }

    @Override
    public void close() {
        services.forEach(RunningService::close);
        mongo.close();
        issuer.close();
        throwAway.close();
    }
}

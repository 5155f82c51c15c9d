package org.safetynets.benchmarks.training;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.safetynets.benchmarks.services.RunningService;
import org.safetynets.benchmarks.services.TokenIssuer;
import org.safetynets.stack.parts.Kafka;
import org.safetynets.stack.parts.Mongodb;
import org.safetynets.stack.parts.ThrowAwaySite;
import org.safetynets.stack.services.Service;

/** A training-service with a database and a broker of its own, and nobody else. */
final class TrainingSite implements AutoCloseable {

    /** As its application.yml says. */
    static final String DATABASE = "training";

    private final ThrowAwaySite throwAway = new ThrowAwaySite(System.getenv());
    private final TokenIssuer issuer = new TokenIssuer();
    private final Map<String, String> variables = new HashMap<>();
    private final String mongodb;
    private final RunningService service;

    TrainingSite() {
        var site = throwAway.site();
        var database = new Mongodb(site);
        var address = throwAway.start(database);
        mongodb = address.uri();
        variables.putAll(database.variables(address));
        var kafka = new Kafka(site);
        variables.putAll(kafka.variables(throwAway.start(kafka)));
        service = new RunningService(Service.TRAINING, site, variables, issuer);
    }

    String mongodb() {
        return mongodb;
    }

    String kafka() {
        return variables.getOrDefault("NETS_KAFKA", "");
    }

    /** Of that name, gone with the site. */
    Path folder(String name) {
        return throwAway.site().data(name);
    }

    String url() {
        return service.url();
    }

    TrainingClient client() {
        return new TrainingClient(service.url(), issuer);
    }

    @Override
    public void close() {
        service.close();
        issuer.close();
        throwAway.close();
    }
}

package org.safetynets.stack.launcher;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.safetynets.stack.parts.Kafka;
import org.safetynets.stack.parts.Keycloak;
import org.safetynets.stack.parts.Mail;
import org.safetynets.stack.parts.Mongodb;
import org.safetynets.stack.parts.Part;
import org.safetynets.stack.parts.ThrowAwaySite;

/** One infrastructure for the tests of all modules. */
final class SharedInfrastructure implements AutoCloseable {
    private final ThrowAwaySite throwAway;
    private final Map<String, String> variables = new ConcurrentHashMap<>();

    SharedInfrastructure(Map<String, String> environment) {
        this.throwAway = new ThrowAwaySite(environment);
        Runtime.getRuntime().addShutdownHook(new Thread(throwAway::close, "infrastructure-end"));
    }

    /** The variables by which the tests find it. */
    Map<String, String> start() {
        var site = throwAway.site();
        List.of(new Mongodb(site), new Kafka(site), new Mail(site), new Keycloak(site))
                .parallelStream()
                .forEach(this::start);
        return Map.copyOf(variables);
    }

    private <A> void start(Part<A> part) {
        variables.putAll(part.variables(throwAway.start(part)));
    }

    @Override
    public void close() {
        throwAway.close();
    }
}

package org.safetynets.benchmarks.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.safetynets.stack.parts.Site;
import org.safetynets.stack.process.GuardedSpawner;
import org.safetynets.stack.process.Launch;
import org.safetynets.stack.process.Starter;
import org.safetynets.stack.services.Service;
import org.safetynets.stack.services.ServiceEnvironment;
import org.safetynets.stack.services.ServiceLaunches;
import org.safetynets.stack.state.Memory;
import org.safetynets.stack.state.Settings;

/** A real service, as {@code ./nets up} starts it, but for who signs its tokens; or another. */
public final class RunningService implements AutoCloseable {

    private final Launch launch;
    private final Process guard;

    /** One of ours, with what it needs. */
    public RunningService(
            Service service, Site site, Map<String, String> infrastructure, TokenIssuer issuer) {
        this(service, service.module(), site, infrastructure, issuer);
    }

    /** One of several instances, under a name of its own. */
    public RunningService(
            Service service,
            String name,
            Site site,
            Map<String, String> infrastructure,
            TokenIssuer issuer) {
        this(launch(service, name, site, infrastructure, issuer));
    }

    /** Started and ready. */
    public RunningService(Launch launch) {
        this.launch = launch;
        try {
            Files.createDirectories(launch.directory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        guard = new GuardedSpawner().spawn(launch);
        Starter.await(launch, guard);
    }

    private static Launch launch(
            Service service,
            String name,
            Site site,
            Map<String, String> infrastructure,
            TokenIssuer issuer) {
        var variables = new HashMap<>(infrastructure);
        variables.put("NETS_KEYCLOAK", issuer.url());
        var environments = new ServiceEnvironment(site, new Settings(0, Map.of()), variables);
        var launches = new ServiceLaunches(site, environments, System.err::println);
        return launches.launch(service, name, site.ports().of(name));
    }

    public String url() {
        return launch.url();
    }

    /** How it was started. */
    public Launch launch() {
        return launch;
    }

    /** How much memory it really holds. */
    public long residentBytes() {
        return Memory.of(java().pid());
    }

    /** Has it give back what nobody needs any more, so that what it holds can be compared. */
    public void collectGarbage() {
        GarbageCollection.of(java().pid());
    }

    private ProcessHandle java() {
        return guard.descendants()
                .filter(it -> it.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No JVM runs " + launch.name()));
    }

    /** The guard kills the JVM when its own input ends. */
    @Override
    public void close() {
        try {
            guard.getOutputStream().close();
            guard.waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            guard.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

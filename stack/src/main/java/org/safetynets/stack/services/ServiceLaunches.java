package org.safetynets.stack.services;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.safetynets.stack.cache.Checksum;
import org.safetynets.stack.parts.Site;
import org.safetynets.stack.process.JavaCommand;
import org.safetynets.stack.process.Launch;
import org.safetynets.stack.process.Probe;

/** How the services are started. */
public final class ServiceLaunches {
    private final Site site;
    private final ServiceEnvironment environments;
    private final Consumer<String> told;

    /** Tells what takes a while. */
    public ServiceLaunches(Site site, ServiceEnvironment environments, Consumer<String> told) {
        this.site = site;
        this.environments = environments;
        this.told = told;
    }

    /** Changes when the service has been built anew or is to run with other surroundings. */
    public String version(Service service, int port) {
        var surroundings = new TreeMap<>(environments.of(service, port)).toString();
        return new Application(site.project(), service).version()
                + "-"
                + Checksum.of(List.of(), surroundings, JavaOptions.of(site, service).toString())
                        .substring(0, 8);
    }

    /** Takes the jar apart and trains its AOT cache when that has not been done. */
    public Launch launch(Service service, String name, int port) {
        var application = new Application(site.project(), service);
        List<String> options = JavaOptions.of(site, service);
        Map<String, String> environment = environments.of(service, port);
        Optional<Path> cache = new AotCache(site, application, options, told).train(environment);
        var line = new ArrayList<String>();
        line.add(JavaCommand.java());
        line.addAll(options);
        cache.ifPresent(file -> line.add("-XX:AOTCache=" + file));
        line.add("-jar");
        line.add(application.extractedJar().toString());
        return new Launch(
                name,
                url(service, port),
                line,
                environment,
                site.data(name),
                site.log(name),
                () -> Probe.ok(health(site, port)),
                Duration.ofMinutes(3));
    }

    public static String health(Site site, int port) {
        return site.scheme() + "://127.0.0.1:" + port + "/actuator/health/readiness";
    }

    private String url(Service service, int port) {
        return site.scheme()
                + "://"
                + (service == Service.GATEWAY ? "localhost" : "127.0.0.1")
                + ":"
                + port;
    }
}

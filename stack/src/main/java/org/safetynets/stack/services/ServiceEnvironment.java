package org.safetynets.stack.services;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safetynets.stack.parts.Site;
import org.safetynets.stack.process.OffsetPorts;
import org.safetynets.stack.state.Settings;

/** The variables a service is started with. */
public final class ServiceEnvironment {
    /** By these a process is given a clock of its own, which no process has otherwise. */
    private static final List<String> CLOCK =
            List.of("LD_PRELOAD", "FAKETIME_TIMESTAMP_FILE", "FAKETIME_NO_CACHE");

    /** Where spans go and how many, and where log lines go. */
    private static final List<String> COLLECTORS =
            List.of("NETS_TRACES", "NETS_TRACES_SHARE", "NETS_LOGS");

    /**
     * The gateway's own port is the whole world's; what operators watch is so far from it, where no
     * instance of anything is, in a stack a thousand ports further neither.
     */
    private static final int METRICS = 9;

    private final Site site;
    private final Settings settings;
    private final OffsetPorts ports;
    private final Map<String, String> infrastructure;

    public ServiceEnvironment(Site site, Settings settings, Map<String, String> infrastructure) {
        this.site = site;
        this.settings = settings;
        this.ports = new OffsetPorts(settings.offset());
        this.infrastructure = Map.copyOf(infrastructure);
    }

    Map<String, String> of(Service service, int port) {
        var environment = new HashMap<>(infrastructure);
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("NETS_PROFILE", site.variable("NETS_PROFILE").orElse("development"));
        // Each thread's own arena is memory that a small service never gives back.
        environment.put("MALLOC_ARENA_MAX", "2");
        for (Service other : Service.all()) {
            environment.put(other.urlVariable(), urls(other));
        }
        if (service == Service.GATEWAY) {
            environment.put("NETS_METRICS_PORT", String.valueOf(port + METRICS));
        }
        COLLECTORS.forEach(name -> site.variable(name).ifPresent(it -> environment.put(name, it)));
        secret(service).ifPresent(it -> environment.put("NETS_CLIENT_SECRET", it));
        if (site.secured()) {
            environment.putAll(new SecuredSurroundings(site).of(service));
        }
        environment.replaceAll((name, usual) -> itsOwn(service, name).orElse(usual));
        CLOCK.forEach(name -> itsOwn(service, name).ifPresent(it -> environment.put(name, it)));
        return environment;
    }

    /** One service may be told another thing than the others, for drills. */
    private Optional<String> itsOwn(Service service, String name) {
        return site.variable(name + "_" + service.variableSuffix());
    }

    private Optional<String> secret(Service service) {
        var own = site.variable("NETS_CLIENT_SECRET_" + service.variableSuffix());
        if (site.secured()) {
            return own; // otherwise it is among the files
        }
        return site.production()
                ? own
                : own.or(() -> Optional.of(service.module() + "-development"));
    }

    private String urls(Service service) {
        if (service == Service.GATEWAY) {
            String url = site.scheme() + "://localhost:" + ports.of(service.module());
            return site.variable(service.urlVariable()).orElse(url);
        }
        return IntStream.rangeClosed(1, settings.instancesOf(service.module()))
                .mapToObj(it -> site.scheme() + "://127.0.0.1:" + ports.of(service.module(), it))
                .collect(Collectors.joining(","));
    }
}

package org.safetynets.stack.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.safetynets.stack.containers.KafkaBroker;
import org.safetynets.stack.process.Launch;
import org.safetynets.stack.process.Probe;

/** A Kafka broker that is its own controller, in a JVM of its own. */
public final class Kafka implements Part<KafkaAddress> {
    public static final String VARIABLE = "NETS_KAFKA";
    private final Site site;

    public Kafka(Site site) {
        this.site = site;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public Optional<KafkaAddress> given() {
        return site.variable(VARIABLE).map(KafkaAddress::new);
    }

    @Override
    public Launch launch() {
        int port = site.ports().of(name());
        Path data = site.data(name());
        var home = new KafkaHome(site.cache());
        int controllerPort = site.ports().of(name() + "-controller");
        var secured = new SecuredKafka(site, port, controllerPort);
        Path configuration =
                site.secured()
                        ? home.prepareSecured(data, secured)
                        : home.prepare(data, port, controllerPort);
        Optional<String> trained = new KafkaAot(site.cache(), home).option();
        List<String> command = home.java(trained.stream().toArray(String[]::new));
        command.addAll(List.of("kafka.Kafka", configuration.toString()));
        return new Launch(
                name(),
                address().bootstrapServers(),
                command,
                Map.of("MALLOC_ARENA_MAX", "2"),
                data,
                site.log(name()),
                // It opens its listener last, when it has joined the cluster.
                () -> Probe.listens(port) && (!site.secured() || secured.isGranted()),
                Duration.ofSeconds(90));
    }

    @Override
    public KafkaAddress address() {
        return new KafkaAddress("127.0.0.1:" + site.ports().of(name()));
    }

    @Override
    public KafkaAddress contained(Consumer<AutoCloseable> started) {
        return KafkaBroker.start(started);
    }

    @Override
    public Map<String, String> variables(KafkaAddress address) {
        return site.secured() && given().isEmpty()
                ? Map.of(VARIABLE, address.bootstrapServers(), SecuredKafka.VARIABLE, "SASL_SSL")
                : Map.of(VARIABLE, address.bootstrapServers());
    }
}

package org.safetynets.stack.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.safetynets.stack.cache.MongodBinary;
import org.safetynets.stack.containers.MongodbContainer;
import org.safetynets.stack.process.Launch;

/** A MongoDB replica set of one. */
public final class Mongodb implements Part<MongodbAddress> {
    public static final String VARIABLE = "NETS_MONGODB_URI";
    private final Site site;

    public Mongodb(Site site) {
        this.site = site;
    }

    @Override
    public String name() {
        return "mongodb";
    }

    @Override
    public Optional<MongodbAddress> given() {
        return site.variable(VARIABLE).map(MongodbAddress::new);
    }

    @Override
    public Launch launch() {
        Path data = site.data(name());
        var replicaSet = new ReplicaSet("127.0.0.1:" + port());
        return new Launch(
                name(),
                address().uri(),
                command(data),
                Map.of(),
                data,
                site.log(name()),
                site.secured()
                        ? new SecuredMongodb(site, address(), replicaSet)::isGranted
                        : replicaSet::hasPrimary,
                Duration.ofMinutes(1));
    }

    private List<String> command(Path data) {
        var line = new ArrayList<String>();
        line.add(MongodBinary.locate(site.cache(), site.environment()).toString());
        line.addAll(List.of("--replSet", ReplicaSet.NAME, "--bind_ip", "127.0.0.1"));
        line.addAll(List.of("--port", String.valueOf(port()), "--dbpath", data.toString()));
        line.addAll(List.of("--nounixsocket", "--quiet"));
        // Small, for a machine that runs everything else too.
        line.addAll(List.of("--wiredTigerCacheSizeGB", "0.25", "--oplogSize", "256"));
        line.addAll(List.of("--setParameter", "diagnosticDataCollectionEnabled=false"));
        if (site.secured()) {
            line.addAll(SecuredMongodb.options(site));
        }
        return line;
    }

    @Override
    public MongodbAddress address() {
        return new MongodbAddress(
                "mongodb://127.0.0.1:%d/?replicaSet=%s%s"
                        .formatted(port(), ReplicaSet.NAME, site.secured() ? "&tls=true" : ""));
    }

    @Override
    public MongodbAddress contained(Consumer<AutoCloseable> started) {
        return MongodbContainer.start(started);
    }

    @Override
    public Map<String, String> variables(MongodbAddress address) {
        // Where each has a user of its own, each has an address of its own, among its secrets.
        return site.secured() && given().isEmpty() ? Map.of() : Map.of(VARIABLE, address.uri());
    }

    private int port() {
        return site.ports().of(name());
    }
}

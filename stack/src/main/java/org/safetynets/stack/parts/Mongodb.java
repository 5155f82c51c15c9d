package org.safetynets.stack.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        int port = port();
        Path data = site.data(name());
        var replicaSet = new ReplicaSet("127.0.0.1:" + port);
        return new Launch(
                name(),
                address().uri(),
                List.of(
                        MongodBinary.locate(site.cache(), site.environment()).toString(),
                        "--replSet",
                        ReplicaSet.NAME,
                        "--bind_ip",
                        "127.0.0.1",
                        "--port",
                        String.valueOf(port),
                        "--dbpath",
                        data.toString(),
                        "--nounixsocket",
                        "--quiet",
                        // Small, for a machine that runs everything else too.
                        "--wiredTigerCacheSizeGB",
                        "0.25",
                        "--oplogSize",
                        "256",
                        "--setParameter",
                        "diagnosticDataCollectionEnabled=false"),
                Map.of(),
                data,
                site.log(name()),
                replicaSet::hasPrimary,
                Duration.ofMinutes(1));
    }

    @Override
    public MongodbAddress address() {
        return new MongodbAddress(
                "mongodb://127.0.0.1:%d/?replicaSet=%s".formatted(port(), ReplicaSet.NAME));
    }

    @Override
    public MongodbAddress contained() {
        return MongodbContainer.start();
    }

    @Override
    public Map<String, String> variables(MongodbAddress address) {
        return Map.of(VARIABLE, address.uri());
    }

    private int port() {
        return site.ports().of(name());
    }
}

package org.safetynets.stack.containers;

import java.time.Duration;
import java.util.function.Consumer;
import org.safetynets.stack.parts.MongodbAddress;
import org.safetynets.stack.parts.ReplicaSet;
import org.safetynets.stack.process.Deadline;
import org.testcontainers.containers.GenericContainer;

/** MongoDB in a container; needs nothing in the image but mongod. */
public final class MongodbContainer {
    private static final int PORT = 27017;

    private MongodbContainer() {}

    /** Reached directly: the set knows its member by a name that holds only inside. */
    @SuppressWarnings("resource") // is handed over
    public static MongodbAddress start(Consumer<AutoCloseable> started) {
        var container =
                new GenericContainer<>(Images.of("mongodb"))
                        .withCommand("mongod", "--replSet", ReplicaSet.NAME, "--bind_ip_all")
                        .withExposedPorts(PORT);
        container.start();
        started.accept(container);
        String address = Images.hostAndPort(container, PORT);
        var set = new ReplicaSet(address, "localhost:" + PORT);
        Deadline.in(Duration.ofMinutes(1)).await("the replica set in a container", set::hasPrimary);
        return new MongodbAddress("mongodb://" + address + "/?directConnection=true");
    }
}

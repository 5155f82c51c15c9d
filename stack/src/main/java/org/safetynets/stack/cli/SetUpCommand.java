package org.safetynets.stack.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.safetynets.stack.images.StoresOfContainers;
import org.safetynets.stack.parts.ReplicaSet;
import org.safetynets.stack.process.Deadline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs in a container beside MongoDB's; where stores stand already, grant does what is left. */
@Command(
        name = "set-up",
        description = "Begins the stores of docker-compose.yml and gives every service its rights.")
final class SetUpCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Mixin private StoresOption stores = new StoresOption();

    @Option(
            names = "--mongodb",
            defaultValue = "127.0.0.1:27017",
            description = "Where it is reached; for the first time from its own machine.")
    private String mongodb = "";

    @Option(
            names = "--mongodb-name",
            defaultValue = "mongodb:27017",
            description = "By which the services reach it; begins a replica set of it alone.")
    private String ownName = "";

    @Option(names = "--kafka", defaultValue = "127.0.0.1:9092")
    private String kafka = "";

    @Override
    public Integer call() {
        var replicaSet = new ReplicaSet(mongodb, ownName);
        Deadline.in(PATIENCE).await("a primary of MongoDB", replicaSet::hasPrimary);
        var containers = new StoresOfContainers(stores.secrets());
        containers.atMongodb("mongodb://" + mongodb + "/?directConnection=true");
        containers.atKafka(kafka, stores.topicPrefix());
        System.out.println("Every service has its rights at MongoDB and Kafka");
        return 0;
    }
}

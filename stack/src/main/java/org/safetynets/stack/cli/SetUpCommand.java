package org.safetynets.stack.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.safetynets.stack.access.Secrets;
import org.safetynets.stack.images.StoresOfContainers;
import org.safetynets.stack.parts.ReplicaSet;
import org.safetynets.stack.process.Deadline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs in a container beside MongoDB's; where stores stand already, grant does what is left. */
@Command(
        name = "set-up",
        description = "Begins the stores of docker-compose.yml and gives every service its rights.")
final class SetUpCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Option(
            names = "--secrets",
            required = true,
            paramLabel = "DIR",
            description = "A folder for each service with NETS_MONGODB_PASSWORD and the like.")
    private Path secrets = Path.of("");

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

    @Option(names = "--topic-prefix", defaultValue = "${env:NETS_TOPIC_PREFIX:-}")
    private String topicPrefix = "";

    @Override
    public Integer call() {
        var replicaSet = new ReplicaSet(mongodb, ownName);
        Deadline.in(PATIENCE).await("a primary of MongoDB", replicaSet::hasPrimary);
        var stores = new StoresOfContainers(new Secrets(secrets));
        stores.atMongodb("mongodb://" + mongodb + "/?directConnection=true");
        stores.atKafka(kafka, topicPrefix);
        System.out.println("Every service has its rights at MongoDB and Kafka");
        return 0;
    }
}

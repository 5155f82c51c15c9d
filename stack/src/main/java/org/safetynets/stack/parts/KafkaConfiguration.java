package org.safetynets.stack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A broker alone on the loopback, its own controller, with everything held once. It makes no topic
 * because somebody asks for it: such a one would have one partition and forget, and here as in
 * production that is for its service to say.
 */
record KafkaConfiguration(int port, int controllerPort, Path storage, String security) {

    /** Everybody may do everything. */
    static KafkaConfiguration open(int port, int controllerPort, Path storage) {
        String security =
                """
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                """
                        .formatted(port, controllerPort);
        return new KafkaConfiguration(port, controllerPort, storage, security);
    }

    Path writeTo(Path folder) {
        String text =
                """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                log.dirs=%2$s
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=8
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=8
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                auto.create.topics.enable=false
                log.cleaner.dedupe.buffer.size=16777216
                """
                        .formatted(controllerPort, storage);
        try {
            return Files.writeString(folder.resolve("server.properties"), text + security);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.safetynets.platform.kafka;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics a service writes or reads, with their dead-letter topics. */
public final class Topics {

    public static final String DEAD_LETTERS = ".dlt";

    /** The order is kept per aggregate, so partitions only bound how many consumers share work. */
    private static final int PARTITIONS = 3;

    private final KafkaSettings kafka;

    public Topics(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    /**
     * Creates those that are missing; replication is the cluster's default. Where services may not
     * do that, an operator has, when the rights were granted.
     */
    public void create(Collection<String> names) {
        var topics =
                names.stream()
                        .distinct()
                        .flatMap(it -> Stream.of(log(it), deadLetters(it)))
                        .toList();
        try (var admin = Admin.create(kafka.clientProperties())) {
            for (var created : admin.createTopics(topics).values().values()) {
                try {
                    created.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException
                            || e.getCause() instanceof TopicAuthorizationException)) {
                        throw new IllegalStateException("Cannot create topics", e.getCause());
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private NewTopic log(String name) {
        return topic(kafka.topic(name), Map.of("cleanup.policy", "compact"));
    }

    private NewTopic deadLetters(String name) {
        return topic(
                kafka.topic(name) + DEAD_LETTERS,
                Map.of("cleanup.policy", "delete", "retention.ms", "-1"));
    }

    private static NewTopic topic(String name, Map<String, String> config) {
        return new NewTopic(name, java.util.Optional.of(PARTITIONS), java.util.Optional.empty())
                .configs(config);
    }

    /** The topics named, as they are called in this deployment. */
    public List<String> named(Collection<String> names) {
        return names.stream().map(kafka::topic).toList();
    }
}

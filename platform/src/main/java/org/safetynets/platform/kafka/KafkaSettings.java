package org.safetynets.platform.kafka;

import java.util.HashMap;
import java.util.Map;

/**
 * Where Kafka is and under which name this service uses it.
 *
 * @param service name of the service, for example {@code group-service}; its consumer group
 * @param instance name of this instance of it
 * @param topicPrefix put before every topic; several deployments may share a cluster
 * @param signIn who signs in there, and by what
 */
public record KafkaSettings(
        String bootstrapServers,
        String service,
        String instance,
        String topicPrefix,
        KafkaSignIn signIn) {

    public String topic(String name) {
        return topicPrefix + name;
    }

    /** What every client of ours starts from. */
    public Map<String, Object> clientProperties() {
        var config = new HashMap<String, Object>(signIn.properties());
        config.put("bootstrap.servers", bootstrapServers);
        config.put("client.id", instance);
        config.put("reconnect.backoff.max.ms", 2000);
        config.put("metadata.max.age.ms", 10_000);
        return config;
    }
}

package org.safetynets.recovery.bus;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safetynets.contracts.EventType;

/**
 * Where the topics are.
 *
 * @param connection what a client of Kafka's needs to get there, a password perhaps
 * @param prefix before every name of a topic of this deployment
 */
public record Bus(Map<String, Object> connection, String prefix) {

    public Bus {
        connection = Map.copyOf(connection);
    }

    /** One that asks nobody who they are. */
    public static Bus open(String servers, String prefix) {
        return new Bus(Map.of("bootstrap.servers", servers), prefix);
    }

    /** The topics of all events there are. */
    Set<String> topics() {
        return Arrays.stream(EventType.values())
                .map(it -> prefix + it.topic())
                .collect(Collectors.toSet());
    }

    Map<String, Object> settings() {
        var settings = new HashMap<>(connection);
        settings.put("client.id", "nets-recovery");
        return settings;
    }

    @Override
    public String toString() {
        return "topics " + prefix + "*"; // the connection may hold a password
    }
}

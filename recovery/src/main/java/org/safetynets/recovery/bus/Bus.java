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
 * @param servers as Kafka's clients take them
 * @param prefix before every name of a topic of this deployment
 */
public record Bus(String servers, String prefix) {

    /** The topics of all events there are. */
    Set<String> topics() {
        return Arrays.stream(EventType.values())
                .map(it -> prefix + it.topic())
                .collect(Collectors.toSet());
    }

    Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", servers);
        settings.put("client.id", "nets-recovery");
        return settings;
    }
}

package org.safetynets.notifications.webhook.domain;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Who is told, and of what.
 *
 * @param description what its owner calls it; nobody else sees it
 */
public record Receiver(URI url, Set<Topic> topics, Optional<String> description) {

    public static final int LONGEST_DESCRIPTION = 120;

    public Receiver {
        topics = Set.copyOf(topics);
    }
}

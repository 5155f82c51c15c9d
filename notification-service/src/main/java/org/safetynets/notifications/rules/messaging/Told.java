package org.safetynets.notifications.rules.messaging;

import java.util.UUID;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventContext;

/** What an event tells of, to be filled in with what it is about. */
public final class Told {

    private Told() {}

    public static Happening by(EventContext context, Trigger trigger) {
        return Happening.of(UUID.fromString(context.id()), context.time(), trigger);
    }
}

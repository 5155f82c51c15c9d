package org.safetynets.notifications.card.application;

import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.platform.kernel.PersonId;

/** Has a code sent to what a person gave to be reached by. */
public interface Codes {

    /**
     * Part of the transaction that keeps it.
     *
     * @param device which of the devices, by push
     */
    void order(PersonId person, Channel channel, Optional<UUID> device);
}

package org.safetynets.notifications.delivery.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.Why;
import org.safetynets.platform.kernel.OrganizationId;

/** How an organization's messages fare, in numbers and without people. */
public interface DeliveryHealth {

    /** How many, by day, channel and outcome, since then. */
    List<Count> counts(OrganizationId organization, Instant since);

    /** What was given up for a reason that may be mended, the latest first. */
    List<Delivery> deadLetters(OrganizationId organization, long skip, int limit);

    long deadLetterCount(OrganizationId organization);

    /** One of them; empty when it is none of the organization's. */
    Optional<Delivery> deadLetter(OrganizationId organization, UUID deliveryId);

    /** So many messages of one day. */
    record Count(
            LocalDate day, Channel channel, Outcome outcome, Optional<Why> why, long messages) {}

    /** What became of a message. */
    enum Outcome {
        SENT,
        WAITING,
        NOT_SENT
    }
}

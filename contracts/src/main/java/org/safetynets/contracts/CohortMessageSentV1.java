package org.safetynets.contracts;

import java.util.List;
import java.util.UUID;

/**
 * A trainer has written to those who learn in a cohort; what they wrote stays in training-service
 * and is read there.
 *
 * @param recipients whom it is for: those enrolled at that moment
 */
public record CohortMessageSentV1(
        UUID messageId, long version, UUID organizationId, UUID cohortId, List<UUID> recipients)
        implements Event {

    public CohortMessageSentV1 {
        recipients = List.copyOf(recipients);
    }

    @Override
    public UUID aggregateId() {
        return messageId;
    }
}

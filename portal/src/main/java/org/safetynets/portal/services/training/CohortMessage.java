package org.safetynets.portal.services.training;

import java.time.Instant;
import java.util.UUID;

/** What trainers wrote to a cohort. */
public record CohortMessage(
        UUID messageId, UUID author, String subject, String text, int recipients, Instant sentAt) {

    /** As a trainer writes it. */
    public record Written(String subject, String text) {}
}

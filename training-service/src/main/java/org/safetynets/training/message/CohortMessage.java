package org.safetynets.training.message;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.CohortId;

/**
 * A message to those who learned in a cohort when it was written.
 *
 * @param recipients whom it is for, who alone read it beside those who run the cohort
 */
record CohortMessage(
        UUID id,
        OrganizationId organization,
        CohortId cohort,
        PersonId author,
        String subject,
        String text,
        Set<PersonId> recipients,
        Instant sentAt) {

    CohortMessage {
        recipients = Set.copyOf(recipients);
    }
}

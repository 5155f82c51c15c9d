package org.safetynets.notifications.delivery.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.notice.domain.Facts;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.notice.domain.Reader;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * What one person is to be told.
 *
 * @param causeId the event that asked for it
 * @param subject the thing it is about
 * @param until from when on it is of no use to be told
 * @param trace of the request that led to it, as a W3C {@code traceparent}
 * @param urgent whether it may use what the person opened for emergencies
 */
public record Order(
        UUID causeId,
        Optional<OrganizationId> organization,
        PersonId person,
        Notice notice,
        Reader reader,
        Facts facts,
        Optional<String> link,
        Optional<UUID> subject,
        Optional<Instant> until,
        Optional<String> trace,
        boolean urgent) {

    /** Says no more than that there are messages. */
    Order collected() {
        return new Order(
                causeId,
                organization,
                person,
                Notice.MESSAGES_COLLECTED,
                reader,
                Facts.NONE,
                Optional.empty(),
                subject,
                until,
                trace,
                urgent);
    }
}

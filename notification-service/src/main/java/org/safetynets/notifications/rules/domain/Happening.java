package org.safetynets.notifications.rules.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * Something that happened, once.
 *
 * @param causeId id of the event that told it
 * @param group the group it is about, if any
 * @param person the person it happened to, if any
 * @param meetingAt when the meeting it is about begins, if any
 * @param reference short name of the referral it is about, if any
 */
public record Happening(
        UUID causeId,
        Instant at,
        Trigger trigger,
        OrganizationId organization,
        Optional<UUID> group,
        Optional<PersonId> person,
        Optional<Instant> meetingAt,
        Optional<String> reference) {

    /** After that it is history, met again when a replica is rebuilt. */
    public static final Duration NEWS_FOR = Duration.ofHours(24);

    public boolean isNews(Instant now) {
        return now.isBefore(at.plus(NEWS_FOR));
    }
}

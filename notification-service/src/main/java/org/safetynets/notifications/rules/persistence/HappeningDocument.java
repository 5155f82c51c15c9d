package org.safetynets.notifications.rules.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** A happening as it is stored. */
record HappeningDocument(
        UUID causeId,
        Instant at,
        Trigger trigger,
        UUID organizationId,
        @Nullable UUID groupId,
        @Nullable UUID personId,
        @Nullable Instant meetingAt,
        @Nullable String reference) {

    static HappeningDocument of(Happening happening) {
        return new HappeningDocument(
                happening.causeId(),
                happening.at(),
                happening.trigger(),
                happening.organization().value(),
                happening.group().orElse(null),
                happening.person().map(PersonId::value).orElse(null),
                happening.meetingAt().orElse(null),
                happening.reference().orElse(null));
    }

    Happening toHappening() {
        return new Happening(
                causeId,
                at,
                trigger,
                new OrganizationId(organizationId),
                Optional.ofNullable(groupId),
                Optional.ofNullable(personId).map(PersonId::new),
                Optional.ofNullable(meetingAt),
                Optional.ofNullable(reference));
    }
}

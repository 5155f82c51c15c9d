package org.safetynets.notifications.rules.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** A happening as it is stored. */
public record HappeningDocument(
        UUID causeId,
        Instant at,
        Trigger trigger,
        @Nullable UUID organizationId,
        @Nullable UUID groupId,
        Set<UUID> people,
        @Nullable Instant moment,
        @Nullable String reference,
        @Nullable String page,
        @Nullable UUID subject,
        @Nullable Instant until,
        boolean urgent) {

    public static HappeningDocument of(Happening happening) {
        return new HappeningDocument(
                happening.causeId(),
                happening.at(),
                happening.trigger(),
                happening.organization().map(OrganizationId::value).orElse(null),
                happening.group().orElse(null),
                ids(happening.people()),
                happening.moment().orElse(null),
                happening.reference().orElse(null),
                happening.page().orElse(null),
                happening.subject().orElse(null),
                happening.until().orElse(null),
                happening.urgent());
    }

    public Happening toHappening() {
        return new Happening(
                causeId,
                at,
                trigger,
                Optional.ofNullable(organizationId).map(OrganizationId::new),
                Optional.ofNullable(groupId),
                people(people),
                Optional.ofNullable(moment),
                Optional.ofNullable(reference),
                Optional.ofNullable(page),
                Optional.ofNullable(subject),
                Optional.ofNullable(until),
                urgent);
    }

    private static Set<UUID> ids(Set<PersonId> people) {
        return people.stream().map(PersonId::value).collect(toUnmodifiableSet());
    }

    private static Set<PersonId> people(Set<UUID> ids) {
        return ids.stream().map(PersonId::new).collect(toUnmodifiableSet());
    }
}

package org.safetynets.identity.me;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safetynets.identity.person.domain.PersonStatus;

/** A person as they see themselves. */
public record Me(
        UUID personId,
        String pseudonym,
        PersonStatus status,
        boolean networkAdmin,
        List<OwnMembership> memberships,
        Instant registeredAt) {}

package org.safetynets.identity.me;

import java.util.List;
import java.util.UUID;

/** A person as they see themselves. */
public record Me(
        UUID personId, String pseudonym, boolean networkAdmin, List<OwnMembership> memberships) {}

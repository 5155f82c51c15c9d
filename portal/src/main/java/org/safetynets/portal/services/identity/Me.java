package org.safetynets.portal.services.identity;

import java.util.List;
import java.util.UUID;

/** The person who is looking, as identity-service knows them. */
public record Me(
        UUID personId, String pseudonym, boolean networkAdmin, List<Membership> memberships) {}

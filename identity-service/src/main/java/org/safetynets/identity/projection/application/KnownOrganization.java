package org.safetynets.identity.projection.application;

import java.util.Map;
import java.util.Set;
import org.safetynets.platform.kernel.PersonId;

/**
 * An organization as the directory has it.
 *
 * @param enabled whether tokens carry it
 * @param members everybody it counts as a member, with the wire names of their roles
 */
public record KnownOrganization(boolean enabled, Map<PersonId, Set<String>> members) {}

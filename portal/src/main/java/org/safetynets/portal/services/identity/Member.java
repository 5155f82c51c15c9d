package org.safetynets.portal.services.identity;

import java.util.Set;
import java.util.UUID;

/** Someone who holds roles in an organization. */
public record Member(UUID personId, String pseudonym, Set<String> roles) {}

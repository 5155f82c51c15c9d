package org.safetynets.groups.incidents.domain;

import java.util.UUID;

/** Names an incident. */
public record IncidentId(UUID value) {}

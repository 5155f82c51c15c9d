package org.safetynets.groups.joining.domain;

import java.util.UUID;

/** Id of a placement: the join request and the seat it becomes. */
public record PlacementId(UUID value) {}

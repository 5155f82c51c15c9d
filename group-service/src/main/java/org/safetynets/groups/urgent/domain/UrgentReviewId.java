package org.safetynets.groups.urgent.domain;

import java.util.UUID;

/** Names a review; it tells nothing of whose form it is. */
public record UrgentReviewId(UUID value) {}

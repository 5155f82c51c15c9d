package org.safetynets.portal.services.groups;

import org.jspecify.annotations.Nullable;

/** A human's answer to someone who asked to join. */
public record Decision(boolean accept, @Nullable String reason) {}

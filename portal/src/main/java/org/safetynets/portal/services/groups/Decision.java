package org.safetynets.portal.services.groups;

import org.jspecify.annotations.Nullable;

/**
 * A human's answer to someone who asked to join.
 *
 * @param reason for the records of the organization
 * @param told a code of why not, which the person reads in words
 */
public record Decision(boolean accept, @Nullable String reason, @Nullable String told) {}

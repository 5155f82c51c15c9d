package org.safetynets.groups.group.domain;

import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * Which groups of an organization to list.
 *
 * @param ledBy only groups that this person leads
 */
public record GroupFilter(@Nullable GroupStatus status, @Nullable PersonId ledBy) {}

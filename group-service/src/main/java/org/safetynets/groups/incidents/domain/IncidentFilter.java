package org.safetynets.groups.incidents.domain;

import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.platform.kernel.PersonId;

/**
 * Which incidents somebody wants, and may see.
 *
 * @param reader to whom none is shown that is about them
 * @param calledOnly whether they see only those they were called about
 */
public record IncidentFilter(
        PersonId reader,
        boolean calledOnly,
        @Nullable IncidentState state,
        @Nullable GroupId group) {}

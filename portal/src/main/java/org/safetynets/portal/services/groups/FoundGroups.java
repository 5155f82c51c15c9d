package org.safetynets.portal.services.groups;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param total left out where it is not known without counting
 * @param next where the next page goes on; none on the last
 */
public record FoundGroups(List<Listing> items, @Nullable Long total, @Nullable String next) {}

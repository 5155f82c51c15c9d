package org.safetynets.groups.finder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param last where it ends, if there is more
 */
record Found(List<Hit> hits, @Nullable Position last) {}

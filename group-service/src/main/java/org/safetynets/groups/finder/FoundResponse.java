package org.safetynets.groups.finder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param total how many there are, up to 1,000; left out where it is not known without counting
 * @param next the cursor for what follows; none on the last page
 */
record FoundResponse(
        List<ListingResponse> items,
        int page,
        int size,
        @Nullable Long total,
        @Nullable String next) {}

package org.safetynets.portal.services.referrals;

import org.jspecify.annotations.Nullable;

/** Whom somebody looks for; what is left out does not matter to them. */
public record DirectorySearch(
        @Nullable String specialty,
        @Nullable String language,
        @Nullable Boolean online,
        @Nullable Near near,
        int page,
        int size) {

    /** A point and how far around it. */
    public record Near(double latitude, double longitude, int withinKm) {}
}

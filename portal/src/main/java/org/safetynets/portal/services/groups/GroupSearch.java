package org.safetynets.portal.services.groups;

import org.jspecify.annotations.Nullable;

/** What a partner looks for; what is null does not narrow the search. */
public record GroupSearch(
        @Nullable String purpose,
        @Nullable String weekday,
        @Nullable String from,
        @Nullable String to,
        @Nullable String format,
        @Nullable String language,
        @Nullable Boolean seatsFree,
        @Nullable String text,
        int page) {}

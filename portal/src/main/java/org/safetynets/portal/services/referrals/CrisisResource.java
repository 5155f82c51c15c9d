package org.safetynets.portal.services.referrals;

import org.jspecify.annotations.Nullable;

/** Somebody to turn to now. */
public record CrisisResource(
        String name,
        @Nullable String kind,
        @Nullable String phone,
        @Nullable String text,
        @Nullable String url,
        @Nullable String hours,
        @Nullable String note) {}

package org.safetynets.portal.services.identity;

import org.jspecify.annotations.Nullable;

/**
 * A version of a text that people may sign; it never changes.
 *
 * @param recipientKind organization, counselor or service
 * @param validDays for how long a signature counts
 */
public record ConsentText(
        String code,
        int version,
        String language,
        String title,
        String what,
        String purpose,
        String recipientKind,
        String text,
        int validDays,
        @Nullable String withdrawal) {}

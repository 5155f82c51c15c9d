package org.safetynets.portal.services.notifications;

import org.jspecify.annotations.Nullable;

/** What messages seem to be. */
public record Cover(
        @Nullable String senderName,
        @Nullable String subject,
        @Nullable String calendarTitle,
        @Nullable String safeWord,
        @Nullable String icon,
        @Nullable String exitPage) {}

package org.safetynets.portal.services.notifications;

import org.jspecify.annotations.Nullable;

/** What the person chose, as sent. */
public record CardChoices(
        boolean useEmail, boolean discreet, @Nullable QuietHours quietHours, String language) {}

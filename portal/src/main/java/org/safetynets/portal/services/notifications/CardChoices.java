package org.safetynets.portal.services.notifications;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.services.notifications.ContactCard.Way;

/** What the person chose, as sent. */
public record CardChoices(
        List<Way> channels,
        boolean discreet,
        @Nullable QuietHours quietHours,
        String language,
        List<String> urgentBy,
        @Nullable Digest digest,
        Cover cover) {}

package org.safetynets.portal.services.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a person may be reached; whatever is not approved here is not used. */
public record ContactCard(
        @Nullable Email email,
        boolean useEmail,
        boolean discreet,
        @Nullable QuietHours quietHours,
        @Nullable String language,
        @Nullable Instant confirmedAt,
        long version) {

    public record Email(String address, String status) {
        public boolean confirmed() {
            return status.equals("confirmed");
        }
    }

    public boolean hasConfirmedEmail() {
        return email != null && email.confirmed();
    }

    public boolean awaitsCode() {
        return email != null && !email.confirmed();
    }
}

package org.safetynets.portal.services.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a person may be reached; whatever is not approved here is not used. */
public record ContactCard(
        @Nullable Email email,
        @Nullable Phone phone,
        @Nullable List<Device> devices,
        @Nullable List<Way> channels,
        boolean useEmail,
        boolean discreet,
        @Nullable QuietHours quietHours,
        @Nullable String language,
        @Nullable List<String> urgentBy,
        @Nullable Digest digest,
        @Nullable Cover cover,
        @Nullable Instant pausedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant countsUntil,
        long version) {

    public record Email(String address, String status) {
        public boolean confirmed() {
            return status.equals("confirmed");
        }
    }

    public record Phone(String number, String status) {}

    /** A browser that may show messages. */
    public record Device(UUID deviceId, String name, String status, Instant addedAt) {
        public boolean confirmed() {
            return status.equals("confirmed");
        }
    }

    /** A way outside of the app, and what it may be used for. */
    public record Way(String channel, List<String> uses) {}

    public boolean hasConfirmedEmail() {
        return email != null && email.confirmed();
    }

    public boolean awaitsCode() {
        return email != null && email.status().equals("unconfirmed");
    }

    public boolean phoneAwaitsCode() {
        return phone != null && phone.status().equals("unconfirmed");
    }

    public List<Way> ways() {
        return channels == null ? List.of() : channels;
    }

    public List<Device> knownDevices() {
        return devices == null ? List.of() : devices;
    }

    public List<String> openForUrgent() {
        return urgentBy == null ? List.of() : urgentBy;
    }
}

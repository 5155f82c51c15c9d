package org.safetynets.notifications.card.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.card.domain.Device;
import org.safetynets.notifications.card.domain.PushTarget;
import org.safetynets.platform.outbound.Outbound;
import org.safetynets.platform.problems.InvalidRequestException;

/**
 * What a browser hands out for push messages, as {@code PushSubscription.toJSON()} gives it.
 *
 * @param name what I call the device
 */
record DeviceRequest(
        @NotBlank @Size(max = 40) String name,
        @NotBlank @Size(max = PushTarget.MAX_LENGTH) String endpoint,
        @NotNull @jakarta.validation.Valid Keys keys) {

    /** The browser's keys, base64url. */
    record Keys(@NotBlank @Size(max = 100) String p256dh, @NotBlank @Size(max = 40) String auth) {}

    Device toDevice(UUID id, Instant now, Outbound outbound) {
        var target =
                PushTarget.parse(endpoint, keys.p256dh(), keys.auth())
                        .orElseThrow(
                                () ->
                                        new InvalidRequestException(
                                                "endpoint", "must be one that a browser gave"));
        if (!outbound.allows(target.endpoint())) {
            throw new InvalidRequestException(
                    "endpoint", "must be at a host that the operator of this network allows");
        }
        return new Device(id, name.strip(), target, false, Optional.empty(), now);
    }
}

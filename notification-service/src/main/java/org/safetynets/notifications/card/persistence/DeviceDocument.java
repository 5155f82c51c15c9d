package org.safetynets.notifications.card.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.Device;
import org.safetynets.notifications.card.domain.PushTarget;
import org.safetynets.notifications.card.persistence.EmailDocument.Code;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;

/**
 * A device of a contact card as it is stored: where it is reached is sealed.
 *
 * @param print by which the same device is known on another card
 */
record DeviceDocument(
        UUID id,
        String print,
        @Nullable Sealed name,
        @Nullable Sealed endpoint,
        @Nullable Sealed key,
        @Nullable Sealed secret,
        boolean confirmed,
        @Nullable Code code,
        Instant addedAt) {

    static DeviceDocument of(Device device, SealedFields fields) {
        var target = device.target();
        return new DeviceDocument(
                device.id(),
                print(target),
                fields.seal(place(device.id(), "name"), device.name()),
                fields.seal(place(device.id(), "endpoint"), target.endpoint().toString()),
                fields.seal(place(device.id(), "key"), target.key()),
                fields.seal(place(device.id(), "secret"), target.secret()),
                device.confirmed(),
                device.code().map(Code::of).orElse(null),
                device.addedAt());
    }

    /** Empty without the key that opens it. */
    Optional<Device> toDevice(SealedFields fields) {
        var name = fields.open(place(id, "name"), this.name);
        var address = fields.open(place(id, "endpoint"), endpoint);
        var point = fields.open(place(id, "key"), key);
        var shared = fields.open(place(id, "secret"), secret);
        if (address.isEmpty() || point.isEmpty() || shared.isEmpty()) {
            return Optional.empty();
        }
        return PushTarget.parse(address.get(), point.get(), shared.get())
                .map(
                        it ->
                                new Device(
                                        id,
                                        name.orElse(""),
                                        it,
                                        confirmed,
                                        Optional.ofNullable(code).map(Code::toPending),
                                        addedAt));
    }

    static String print(PushTarget target) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var address = target.endpoint().toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(address));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String place(UUID id, String field) {
        return "devices." + id + "." + field;
    }
}

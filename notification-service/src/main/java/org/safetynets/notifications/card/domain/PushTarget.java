package org.safetynets.notifications.card.domain;

import java.net.URI;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a browser takes push messages, and the keys that only it can read them with (RFC 8291).
 *
 * @param key the browser's public key: an uncompressed point of P-256, base64url
 * @param secret sixteen bytes, base64url
 */
public record PushTarget(URI endpoint, String key, String secret) {

    public static final int MAX_LENGTH = 1_000;
    private static final int POINT = 65;
    private static final int SECRET = 16;

    /** Empty when it is none that a browser would give. */
    public static Optional<PushTarget> parse(String endpoint, String key, String secret) {
        try {
            var address = URI.create(endpoint);
            var point = Base64.getUrlDecoder().decode(key);
            var fits =
                    address.getHost() != null
                            && address.getRawUserInfo() == null
                            && ("https".equals(address.getScheme())
                                    || "http".equals(address.getScheme()))
                            && point.length == POINT
                            && point[0] == 4
                            && Base64.getUrlDecoder().decode(secret).length == SECRET;
            return fits ? Optional.of(new PushTarget(address, key, secret)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "PushTarget[…]";
    }
}

package org.safetynets.notifications.card.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/**
 * A code on its way to an address; only its hash is kept.
 *
 * @param attemptsLeft how many more tries a person has
 */
public record PendingCode(String hash, String salt, Instant expiresAt, int attemptsLeft) {

    public static final Duration VALID = Duration.ofMinutes(30);
    public static final int ATTEMPTS = 5;

    public static PendingCode mailed(String hash, String salt, Instant now) {
        return new PendingCode(hash, salt, now.plus(VALID), ATTEMPTS);
    }

    boolean usable(Instant now) {
        return attemptsLeft > 0 && now.isBefore(expiresAt);
    }

    /** Compares without telling by its time how much was right. */
    boolean matches(String code, CodeHashing hashing) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII),
                hashing.hash(code, salt).getBytes(StandardCharsets.US_ASCII));
    }

    PendingCode afterWrongAttempt() {
        return new PendingCode(hash, salt, expiresAt, attemptsLeft - 1);
    }

    @Override
    public String toString() {
        return "PendingCode[expiresAt=" + expiresAt + ", attemptsLeft=" + attemptsLeft + "]";
    }
}

package org.safetynets.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How many tries each address has left: so many at once, which come back evenly within ten minutes.
 * One that has none is shut for a minute, however often it asks meanwhile.
 *
 * <p>Whose addresses they are cannot be read from it: they are hashed with a key that is drawn at
 * the start and kept nowhere else. An address is forgotten once all its tries are back.
 */
final class Tries {
    private static final Duration ALL_BACK_AFTER = Duration.ofMinutes(10);
    private static final Duration SHUT_FOR = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 50_000;
    private static final String MAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final long oneBackAfter;
    private final InstantSource clock;
    private final SecretKeySpec key;

    /** Who knocked last stands at the end. */
    private final Map<String, Spent> addresses = new LinkedHashMap<>(16, 0.75f, true);

    Tries(int atOnce, InstantSource clock) {
        this.oneBackAfter = ALL_BACK_AFTER.toMillis() / atOnce;
        this.clock = clock;
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, MAC);
    }

    /** Takes one; false when the address has none left. */
    synchronized boolean take(String address) {
        long now = clock.millis();
        String hash = hash(address);
        var spent = addresses.getOrDefault(hash, Spent.NOTHING);
        if (now < spent.shutUntil()) {
            return false;
        }
        long back = Math.max(now, spent.allBackAt()) + oneBackAfter;
        boolean left = back - now <= ALL_BACK_AFTER.toMillis();
        addresses.put(
                hash,
                left
                        ? new Spent(back, 0)
                        : new Spent(spent.allBackAt(), now + SHUT_FOR.toMillis()));
        forget(now);
        return left;
    }

    /** It was no guess after all. */
    synchronized void giveBack(String address) {
        addresses.computeIfPresent(
                hash(address),
                (hash, it) -> new Spent(it.allBackAt() - oneBackAfter, it.shutUntil()));
    }

    synchronized int addresses() {
        return addresses.size();
    }

    /** From the one that has been quiet for longest; beyond the most, whatever it has left. */
    private void forget(long now) {
        var quiet = addresses.values().iterator();
        while (quiet.hasNext()
                && (quiet.next().allBackAt() <= now || addresses.size() > MOST_ADDRESSES)) {
            quiet.remove();
        }
    }

    private String hash(String address) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(address.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until when, in milliseconds of the clock. */
    private record Spent(long allBackAt, long shutUntil) {
        static final Spent NOTHING = new Spent(0, 0);
    }
}

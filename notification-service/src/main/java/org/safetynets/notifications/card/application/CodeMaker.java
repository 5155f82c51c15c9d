package org.safetynets.notifications.card.application;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.safetynets.notifications.card.domain.CodeHashing;
import org.springframework.stereotype.Component;

/** Makes codes that are easy to type, and hashes that are hard to turn back. */
@Component
public class CodeMaker implements CodeHashing {

    /** Without letters and digits that look alike; 31 to the eighth is 40 bits. */
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 8;
    private static final int ROUNDS = 50_000;
    private static final int HASH_BITS = 256;

    private final SecureRandom random = new SecureRandom();

    /** A new code, for example {@code K7PM-2XQA}. */
    public String code() {
        var letters =
                random.ints(LENGTH, 0, ALPHABET.length())
                        .mapToObj(it -> String.valueOf(ALPHABET.charAt(it)))
                        .collect(Collectors.joining());
        return letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
    }

    public String salt() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Of a code as a person types it: small letters, spaces and hyphens make no difference. */
    @Override
    public String hash(String code, String salt) {
        var plain = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        var key =
                new PBEKeySpec(
                        plain.toCharArray(), HexFormat.of().parseHex(salt), ROUNDS, HASH_BITS);
        try {
            var hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key);
            return HexFormat.of().formatHex(hash.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

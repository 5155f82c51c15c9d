package org.safetynets.identity.invitation.domain;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * What opens an invitation: 26 signs of Crockford's base 32, 130 bits, so that a plain hash
 * suffices to keep it. Older ones have 16.
 */
public record InvitationCode(String value) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;

    /** As a person types it: small letters, hyphens, spaces, O for 0, I and L for 1. */
    public InvitationCode {
        value =
                value.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
    }

    public static InvitationCode random(RandomGenerator random) {
        var signs = new StringBuilder();
        while (signs.length() < LENGTH) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new InvitationCode(signs.toString());
    }

    /** In fours, as it is read aloud. */
    public String inFours() {
        return value.replaceAll("(.{4})(?!$)", "$1-");
    }

    public String hash() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(value.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "InvitationCode";
    }
}

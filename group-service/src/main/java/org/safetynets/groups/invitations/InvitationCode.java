package org.safetynets.groups.invitations;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What opens an invitation: 30 signs of Crockford's base 32, 150 bits, so that a plain hash
 * suffices to keep it. Four more than a code for a role in an organization has, by which they are
 * told apart.
 */
record InvitationCode(String value) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 30;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** As a person types it: small letters, hyphens, spaces, O for 0, I and L for 1. */
    InvitationCode {
        value =
                value.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
    }

    static InvitationCode random() {
        var signs = new StringBuilder();
        while (signs.length() < LENGTH) {
            signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new InvitationCode(signs.toString());
    }

    /** In fours, as it is read aloud. */
    String inFours() {
        return value.replaceAll("(.{4})(?!$)", "$1-");
    }

    String hash() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(value.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "InvitationCode[…]";
    }
}

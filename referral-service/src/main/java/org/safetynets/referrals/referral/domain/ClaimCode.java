package org.safetynets.referrals.referral.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code that a counselor hands over: 26 signs of Crockford's base 32, 130 random bits. Older
 * ones have 16.
 *
 * <p>It is shown once and never stored; only its hash is.
 */
public final class ClaimCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int FORMER_LENGTH = 16;
    private static final Pattern WELL_FORMED =
            Pattern.compile("[%1$s]{%2$d}|[%1$s]{%3$d}".formatted(SIGNS, LENGTH, FORMER_LENGTH));

    private final String signs;

    private ClaimCode(String signs) {
        this.signs = signs;
    }

    public static ClaimCode random(SecureRandom random) {
        var signs = new StringBuilder(LENGTH);
        random.ints(LENGTH, 0, SIGNS.length()).forEach(it -> signs.append(SIGNS.charAt(it)));
        return new ClaimCode(signs.toString());
    }

    /** The code as someone typed it: case, hyphens, spaces and look-alikes do not matter. */
    public static Optional<ClaimCode> parse(String typed) {
        var signs =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return WELL_FORMED.matcher(signs).matches()
                ? Optional.of(new ClaimCode(signs))
                : Optional.empty();
    }

    /** In groups of four, for reading aloud and writing down. */
    public String text() {
        return signs.replaceAll("(.{4})(?!$)", "$1-");
    }

    public CodeHash hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = digest.digest(signs.getBytes(StandardCharsets.US_ASCII));
            return new CodeHash(HexFormat.of().formatHex(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "ClaimCode[hidden]";
    }
}

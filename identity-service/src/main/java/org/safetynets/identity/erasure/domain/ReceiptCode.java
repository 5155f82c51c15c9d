package org.safetynets.identity.erasure.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * By which somebody without an account can look how their erasure goes: 26 signs of Crockford's
 * base 32, 130 bits, shown once, in fours. Older ones have 16.
 */
public final class ReceiptCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int FORMER_LENGTH = 16;
    private static final Pattern WELL_FORMED =
            Pattern.compile("[%1$s]{%2$d}|[%1$s]{%3$d}".formatted(SIGNS, LENGTH, FORMER_LENGTH));

    private final String signs;

    private ReceiptCode(String signs) {
        this.signs = signs;
    }

    public static ReceiptCode random(RandomGenerator random) {
        var signs = new StringBuilder();
        for (var count = 0; count < LENGTH; count++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new ReceiptCode(signs.toString());
    }

    /** The code as somebody typed it: spaces, hyphens and signs that look alike are forgiven. */
    public static Optional<ReceiptCode> typed(String text) {
        var signs =
                text.replaceAll("[\\s-]", "")
                        .toUpperCase(Locale.ROOT)
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return WELL_FORMED.matcher(signs).matches()
                ? Optional.of(new ReceiptCode(signs))
                : Optional.empty();
    }

    public CodeHash hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = digest.digest(signs.getBytes(StandardCharsets.US_ASCII));
            return new CodeHash(HexFormat.of().formatHex(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In fours, as people read it. */
    public String shown() {
        return signs.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Never the code itself, which must not end up in a log. */
    @Override
    public String toString() {
        return "ReceiptCode[…]";
    }
}

package org.safetynets.training.certification.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What a certification is looked up by in public: 26 characters of Crockford's base 32, 130 bits
 * that nobody can guess. Older ones have 20, and stay what they are.
 */
public record VerificationCode(String value) {

    public static final int LENGTH = 26;

    private static final int FORMER_LENGTH = 20;

    /** Digits and capitals without I, L, O and U, which are easily mistaken. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern SHAPE =
            Pattern.compile("[%1$s]{%2$d}|[%1$s]{%3$d}".formatted(ALPHABET, LENGTH, FORMER_LENGTH));

    public VerificationCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a verification code");
        }
    }

    /** A new code; the source must be a cryptographic one. */
    public static VerificationCode random(RandomGenerator source) {
        var code = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(source.nextInt(ALPHABET.length())));
        }
        return new VerificationCode(code.toString());
    }

    /** The code somebody typed, however they wrote it; empty when it cannot be one. */
    public static Optional<VerificationCode> typed(String text) {
        var tidy =
                text.toUpperCase(Locale.ROOT)
                        .replace("-", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return SHAPE.matcher(tidy).matches()
                ? Optional.of(new VerificationCode(tidy))
                : Optional.empty();
    }
}

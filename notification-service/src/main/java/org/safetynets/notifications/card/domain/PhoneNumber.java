package org.safetynets.notifications.card.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** A number as the world dials it (E.164), for example {@code +353861234567}. */
public record PhoneNumber(String value) {

    public static final int MAX_LENGTH = 16;
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    public PhoneNumber {
        if (!E164.matcher(value).matches()) {
            throw new IllegalArgumentException("not a phone number");
        }
    }

    /** The number; spaces, hyphens and brackets make no difference. */
    public static Optional<PhoneNumber> parse(String text) {
        var plain = text.replaceAll("[ ()-]", "");
        return E164.matcher(plain).matches()
                ? Optional.of(new PhoneNumber(plain))
                : Optional.empty();
    }

    /** Keeps numbers out of logs. */
    @Override
    public String toString() {
        return "PhoneNumber[…]";
    }
}

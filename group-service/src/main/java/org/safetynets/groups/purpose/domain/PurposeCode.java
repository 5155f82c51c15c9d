package org.safetynets.groups.purpose.domain;

import java.util.regex.Pattern;

/** The stable name of a purpose, for example {@code BT_CORE}. */
public record PurposeCode(String value) {

    /** What a code may look like; also said by the API. */
    public static final String FORM = "[A-Z][A-Z0-9_]{1,39}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    public PurposeCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a purpose code: " + value);
        }
    }

    public static boolean isOne(String value) {
        return PATTERN.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}

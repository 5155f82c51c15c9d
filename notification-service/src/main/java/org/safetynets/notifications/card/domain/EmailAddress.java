package org.safetynets.notifications.card.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A plain address such as {@code name@example.org}.
 *
 * <p>No display name, comment, quoting, second address, space or control character: nothing that
 * could put another recipient or header into a mail.
 */
public record EmailAddress(String value) {

    public static final int MAX_LENGTH = 254;

    private static final Pattern PLAIN =
            Pattern.compile(
                    "(?=.{3,254}\\z)(?=[^@]{1,64}@)"
                            + "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                            + "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    public EmailAddress {
        if (!PLAIN.matcher(value).matches()) {
            throw new IllegalArgumentException("not a plain e-mail address");
        }
    }

    /** The address, or empty when the text is not a plain one. */
    public static Optional<EmailAddress> parse(String text) {
        return PLAIN.matcher(text).matches()
                ? Optional.of(new EmailAddress(text))
                : Optional.empty();
    }

    /** Whether mail to the one arrives where mail to the other does; servers change the case. */
    public boolean sameAs(EmailAddress other) {
        return value.equalsIgnoreCase(other.value);
    }

    /** Keeps addresses out of logs. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}

package org.safetynets.notifications.card.domain;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What messages seem to be to somebody who looks over a shoulder; the same on every channel.
 *
 * @param senderName who mails seem to come from
 * @param subject what stands above every discreet message
 * @param calendarTitle what meetings are called in a calendar
 * @param safeWord a word of the person's own at the end of each message, by which they know it
 * @param exitPage where the exit button leads
 */
public record Cover(
        Optional<String> senderName,
        Optional<String> subject,
        Optional<String> calendarTitle,
        Optional<String> safeWord,
        Icon icon,
        Optional<URI> exitPage) {

    public static final int MAX_LENGTH = 60;

    /** No cover of one's own. */
    public static final Cover NONE =
            new Cover(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Icon.ENVELOPE,
                    Optional.empty());

    /** One line without anything that could begin a header or markup. */
    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}\\u2028\\u2029<>{}\"]{1,60}");

    /** The small picture beside a message. */
    public enum Icon {
        ENVELOPE,
        CALENDAR,
        BOOK,
        LEAF,
        CART
    }

    public static boolean isLine(String text) {
        return LINE.matcher(text).matches() && !text.isBlank();
    }

    /** A public page over https, without a name or password in its address. */
    public static Optional<URI> page(String text) {
        try {
            var page = URI.create(text);
            return "https".equals(page.getScheme())
                            && page.getHost() != null
                            && page.getRawUserInfo() == null
                    ? Optional.of(page)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

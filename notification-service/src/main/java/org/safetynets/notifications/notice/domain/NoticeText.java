package org.safetynets.notifications.notice.domain;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the catalogue, or one with its placeholders filled in.
 *
 * @param subject one line
 * @param body one paragraph, no markup
 */
public record NoticeText(String subject, String body) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    /** A line break in a name would begin a new header in a mail. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    /** Puts words in the place of {@code {placeholders}}; a placeholder without words is a bug. */
    public NoticeText with(Map<String, String> words) {
        return new NoticeText(fill(subject, words), fill(body, words));
    }

    private static String fill(String text, Map<String, String> words) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(
                        it -> {
                            var word = words.get(it.group(1));
                            if (word == null) {
                                throw new IllegalArgumentException("Nothing for " + it.group());
                            }
                            return Matcher.quoteReplacement(CONTROL.matcher(word).replaceAll(" "));
                        });
    }
}

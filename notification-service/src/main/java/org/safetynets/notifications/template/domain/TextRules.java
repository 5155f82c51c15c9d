package org.safetynets.notifications.template.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.safetynets.notifications.notice.domain.DiscreetWords;
import org.safetynets.notifications.notice.domain.NoticeText;
import org.safetynets.notifications.notice.domain.Variant;

/**
 * What a text of one's own may be: plain words and the placeholders of the catalogue's text,
 * nothing that a page, a mail or a template engine could take for more.
 */
public final class TextRules {

    public static final int LONGEST_SUBJECT = 120;
    public static final int LONGEST_BODY = 1_000;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    /** Markup, control characters, and what template engines begin with. */
    private static final Pattern NOT_PLAIN =
            Pattern.compile(
                    "[<>\\p{Cntrl}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]"
                            + "|[$#*@~%]\\s*[{(]|\\{\\{|\\{%|\\[\\[|\\[\\(|&#|&[A-Za-z]+;"
                            + "|(?i:javascript:|data:|https?:|www\\.)");

    private TextRules() {}

    /** The field and what is wrong with it. */
    public record Fault(String field, String message) {}

    public static Optional<Fault> firstFault(
            NoticeText own, NoticeText catalogue, Variant variant) {
        return fault("subject", own.subject(), catalogue, variant, LONGEST_SUBJECT)
                .or(() -> fault("body", own.body(), catalogue, variant, LONGEST_BODY));
    }

    private static Optional<Fault> fault(
            String field, String text, NoticeText catalogue, Variant variant, int longest) {
        if (text.isBlank() || text.length() > longest) {
            return Optional.of(new Fault(field, "must have 1 to " + longest + " letters"));
        }
        if (NOT_PLAIN.matcher(text).find() || hasLooseBrace(text)) {
            return Optional.of(new Fault(field, "must be plain words, without markup or links"));
        }
        var known = placeholders(catalogue.subject() + catalogue.body());
        if (!known.containsAll(placeholders(text))) {
            return Optional.of(new Fault(field, "may use only " + known));
        }
        return variant == Variant.DISCREET
                ? DiscreetWords.firstRevealing(text)
                        .map(it -> new Fault(field, "gives something away: " + it))
                : Optional.empty();
    }

    private static boolean hasLooseBrace(String text) {
        var rest = PLACEHOLDER.matcher(text).replaceAll("");
        return rest.contains("{") || rest.contains("}");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(it -> it.group())
                .collect(toUnmodifiableSet());
    }
}

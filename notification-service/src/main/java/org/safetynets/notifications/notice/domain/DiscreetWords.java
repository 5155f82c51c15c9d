package org.safetynets.notifications.notice.domain;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Refuses what a discreet text must not contain: any word, English or Spanish, that would tell a
 * person who looks over a shoulder what kind of place it comes from.
 */
public final class DiscreetWords {

    /** Stems, so that every form of a word is met. */
    private static final List<String> REVEALING =
            List.of(
                    "abus",
                    "addict",
                    "adicc",
                    "affair",
                    "apoyo",
                    "asesor",
                    "aventura",
                    "betray",
                    "certif",
                    "consejer",
                    "counsel",
                    "crisis",
                    "disclos",
                    "divorc",
                    "engañ",
                    "esposa",
                    "esposo",
                    "facilita",
                    "grupo",
                    "group",
                    "heal",
                    "husband",
                    "infidel",
                    "inscri",
                    "marido",
                    "marriage",
                    "matrimoni",
                    "meeting",
                    "net",
                    "partner",
                    "pareja",
                    "participant",
                    "peer",
                    "purpose",
                    "recover",
                    "recuper",
                    "referid",
                    "referr",
                    "remis",
                    "reunión",
                    "reunion",
                    "safe",
                    "screen",
                    "seat",
                    "segur",
                    "separa",
                    "sesión",
                    "session",
                    "sex",
                    "support",
                    "therap",
                    "terap",
                    "traici",
                    "trauma",
                    "trust",
                    "violen",
                    "waitlist",
                    "wife");

    private static final Pattern REVEALING_WORD =
            Pattern.compile(
                    REVEALING.stream().collect(joining("|", "(?<!\\p{L})(", ")\\p{L}*")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern REVEALING_PLACEHOLDER = Pattern.compile("\\{group}");

    private DiscreetWords() {}

    /** The first thing in the text that gives something away. */
    public static Optional<String> firstRevealing(String text) {
        return Stream.of(REVEALING_WORD, REVEALING_PLACEHOLDER)
                .flatMap(it -> it.matcher(text).results())
                .map(it -> it.group())
                .findFirst();
    }
}

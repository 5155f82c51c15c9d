package org.safetynets.groups.finder;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as they are compared: lower case, without accents and marks. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** How many letters of a word an index holds: fewer would fit too many, more cost space. */
    private static final List<Integer> LENGTHS = List.of(3, 6);

    private Words() {}

    static Set<String> of(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(BETWEEN.split(plain.toLowerCase(Locale.ROOT), -1))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The beginnings of a word by which it can be found. */
    static Set<String> beginnings(String word) {
        return LENGTHS.stream()
                .filter(it -> it <= word.length())
                .map(it -> word.substring(0, it))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> beginnings(Set<String> words) {
        return words.stream()
                .flatMap(it -> beginnings(it).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}

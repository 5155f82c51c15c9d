package org.safetynets.groups.purpose.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a purpose says to people who choose.
 *
 * @param needs what participants come with
 * @param outcomes what they may hope for
 * @param referFirst when a group is not the first step
 * @param usualFormat weeks, minutes and size such groups usually have
 * @param translations the same in other languages; null for none
 */
public record PurposeContent(
        String name,
        String needs,
        String outcomes,
        @Nullable String referFirst,
        @Nullable String usualFormat,
        @Nullable Map<String, Translation> translations) {

    /** What it says in another language. */
    public record Translation(
            String name,
            String needs,
            String outcomes,
            @Nullable String referFirst,
            @Nullable String usualFormat) {}

    /** As it is told in the language, or in the first one where it is not translated. */
    public PurposeContent in(@Nullable String language) {
        var other = translations == null || language == null ? null : translations.get(language);
        return other == null
                ? this
                : new PurposeContent(
                        other.name(),
                        other.needs(),
                        other.outcomes(),
                        other.referFirst(),
                        other.usualFormat(),
                        translations);
    }
}

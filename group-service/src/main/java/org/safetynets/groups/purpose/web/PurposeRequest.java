package org.safetynets.groups.purpose.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.purpose.domain.PurposeContent;
import org.safetynets.groups.purpose.domain.PurposeContent.Translation;

/**
 * What a purpose is to say.
 *
 * @param code if given, the one in the address
 * @param translations the same by language, besides the first one
 * @param active whether new groups may take it; yes unless said otherwise
 */
record PurposeRequest(
        @Nullable String code,
        @NotBlank @Size(max = 80) String name,
        @NotBlank @Size(max = 300) String needs,
        @NotBlank @Size(max = 300) String outcomes,
        @Size(max = 300) @Nullable String referFirst,
        @Size(max = 120) @Nullable String usualFormat,
        @Nullable Boolean active,
        @Size(max = 20)
                @Nullable
                        Map<@Pattern(regexp = "[a-z]{2,3}") String, @NotNull @Valid TranslationJson>
                        translations) {

    /** What it says in another language. */
    record TranslationJson(
            @NotBlank @Size(max = 80) String name,
            @NotBlank @Size(max = 300) String needs,
            @NotBlank @Size(max = 300) String outcomes,
            @Size(max = 300) @Nullable String referFirst,
            @Size(max = 120) @Nullable String usualFormat) {

        Translation translation() {
            return new Translation(name, needs, outcomes, referFirst, usualFormat);
        }

        static TranslationJson of(Translation it) {
            return new TranslationJson(
                    it.name(), it.needs(), it.outcomes(), it.referFirst(), it.usualFormat());
        }
    }

    PurposeContent content() {
        return new PurposeContent(name, needs, outcomes, referFirst, usualFormat, translated());
    }

    private @Nullable Map<String, Translation> translated() {
        if (translations == null || translations.isEmpty()) {
            return null;
        }
        var all = new TreeMap<String, Translation>();
        translations.forEach((language, it) -> all.put(language, it.translation()));
        return all;
    }

    boolean isActive() {
        return active == null || active;
    }
}

package org.safetynets.groups.purpose.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.purpose.domain.Purpose;
import org.safetynets.groups.purpose.domain.PurposeContent;
import org.safetynets.groups.purpose.web.PurposeRequest.TranslationJson;

/**
 * A purpose as anyone may read it.
 *
 * @param translations by language besides the first one, where no language was asked for
 */
record PurposeResponse(
        UUID purposeId,
        String code,
        String name,
        String needs,
        String outcomes,
        @Nullable String referFirst,
        @Nullable String usualFormat,
        boolean active,
        @Nullable Map<String, TranslationJson> translations,
        long version) {

    static PurposeResponse of(Purpose it) {
        return of(it, null);
    }

    /** In that language, where it is translated. */
    static PurposeResponse of(Purpose it, @Nullable String language) {
        var said = it.content().in(language);
        return new PurposeResponse(
                it.id(),
                it.code().value(),
                said.name(),
                said.needs(),
                said.outcomes(),
                said.referFirst(),
                said.usualFormat(),
                it.active(),
                language == null ? translations(it.content()) : null,
                it.version());
    }

    private static @Nullable Map<String, TranslationJson> translations(PurposeContent content) {
        var translated = content.translations();
        if (translated == null) {
            return null;
        }
        var all = new TreeMap<String, TranslationJson>();
        translated.forEach((language, it) -> all.put(language, TranslationJson.of(it)));
        return all;
    }
}

package org.safetynets.referrals.hsds;

import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A language in which a group meets. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record LanguageJson(UUID id, UUID serviceId, String name, String code) {

    static LanguageJson of(ListedGroup group) {
        var language = Locale.forLanguageTag(group.language());
        return new LanguageJson(
                StableIds.of("language", group.id(), group.language()),
                group.id(),
                language.getDisplayLanguage(Locale.ENGLISH),
                language.getLanguage());
    }
}

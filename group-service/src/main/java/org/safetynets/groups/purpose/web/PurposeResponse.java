package org.safetynets.groups.purpose.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.purpose.domain.Purpose;

/** A purpose as anyone may read it. */
record PurposeResponse(
        UUID purposeId,
        String code,
        String name,
        String needs,
        String outcomes,
        @Nullable String referFirst,
        @Nullable String usualFormat,
        boolean active,
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
                it.version());
    }
}

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
        return new PurposeResponse(
                it.id(),
                it.code().value(),
                it.content().name(),
                it.content().needs(),
                it.content().outcomes(),
                it.content().referFirst(),
                it.content().usualFormat(),
                it.active(),
                it.version());
    }
}

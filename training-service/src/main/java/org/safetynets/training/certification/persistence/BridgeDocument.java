package org.safetynets.training.certification.persistence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.certification.domain.Bridging;
import org.safetynets.training.standard.domain.StandardId;

/** The way to a newer version, as stored. */
record BridgeDocument(UUID to, @Nullable Integer warned, boolean met) {

    static @Nullable BridgeDocument of(@Nullable Bridging it) {
        return it == null ? null : new BridgeDocument(it.to().value(), it.warned(), it.met());
    }

    Bridging toDomain() {
        return new Bridging(new StandardId(to), warned, met);
    }
}

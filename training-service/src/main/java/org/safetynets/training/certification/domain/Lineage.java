package org.safetynets.training.certification.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where a certification stands among its holder's: each renewal is a new one, and all are kept.
 *
 * @param renews the one that it was issued to renew
 * @param renewedBy the one that renews it
 */
public record Lineage(@Nullable CertificationId renews, @Nullable CertificationId renewedBy) {

    static final Lineage NONE = new Lineage(null, null);

    Lineage renewedBy(CertificationId next) {
        return new Lineage(renews, next);
    }
}

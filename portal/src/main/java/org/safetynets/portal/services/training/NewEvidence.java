package org.safetynets.portal.services.training;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Evidence as a trainer records it. */
public record NewEvidence(
        String requirement,
        @Nullable BigDecimal score,
        @Nullable BigDecimal hours,
        @Nullable String note,
        @Nullable Source source) {

    /** Where it came from, so that it counts once. */
    public record Source(String kind, String id) {}

    /** What helped somebody who had failed; it opens the way to try again. */
    public static NewEvidence remediation(String requirement, String what) {
        var source = new Source("remediation", UUID.randomUUID().toString());
        return new NewEvidence(requirement, null, null, what, source);
    }
}

package org.safetynets.portal.services.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who wrote a standard, and what reviewers said; shown to those who write standards alone. */
public record StandardReview(UUID author, List<Opinion> opinions) {

    /** What one reviewer said. */
    public record Opinion(UUID by, Instant at, boolean approved, String comments) {}
}

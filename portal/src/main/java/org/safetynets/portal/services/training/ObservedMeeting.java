package org.safetynets.portal.services.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting in which somebody was observed, with how far its observers agree. */
public record ObservedMeeting(
        UUID meetingId,
        String kind,
        LocalDate heldOn,
        List<Seen> observations,
        List<Pair> agreements) {

    /** An observation without its scores. */
    public record Seen(UUID observationId, UUID observerId, String requirement, boolean signed) {}

    /** How far two agree. */
    public record Pair(UUID observerId, UUID otherObserverId, Agreement agreement) {}

    /**
     * Agreement beyond what chance would give.
     *
     * @param same share of the lines that got the same score
     * @param kappa 1 when they agree on all, 0 when as by chance; null when nothing can be told
     */
    public record Agreement(
            int items,
            BigDecimal same,
            @Nullable BigDecimal kappa,
            @Nullable BigDecimal weightedKappa) {

        private static final BigDecimal GOOD = new BigDecimal("0.6");
        private static final BigDecimal FAIR = new BigDecimal("0.4");

        /** In percent. */
        public long samePercent() {
            return same.movePointRight(2).longValue();
        }

        /**
         * {@code good}, {@code fair}, {@code low} or {@code unknown}, as Landis and Koch put it.
         */
        public String strength() {
            if (kappa == null) {
                return "unknown";
            }
            if (kappa.compareTo(GOOD) >= 0) {
                return "good";
            }
            return kappa.compareTo(FAIR) >= 0 ? "fair" : "low";
        }
    }
}

package org.safetynets.training.assessment.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * What somebody saw a candidate do for one requirement.
 *
 * @param requirement code of the requirement
 * @param score on the scale of the requirement's kind, where one was given
 */
public record Evidence(
        String requirement,
        @Nullable BigDecimal score,
        @Nullable String note,
        PersonId recordedBy,
        Instant recordedAt,
        Details details) {

    /** What only some evidence has. */
    public record Details(
            @Nullable Source source,
            @Nullable LocalDate through,
            @Nullable Observed observed,
            @Nullable BigDecimal hours) {

        public static final Details NONE = new Details(null, null, null, null);

        public Details from(Source origin) {
            return new Details(origin, through, observed, hours);
        }

        /** Counts up to that day, as the organization counts days. */
        public Details through(LocalDate lastDay) {
            return new Details(source, lastDay, observed, hours);
        }

        public Details seen(Observed practice) {
            return new Details(source, through, practice, hours);
        }

        public Details lasting(BigDecimal time) {
            return new Details(source, through, observed, time);
        }
    }

    /** Of which nothing more is known. */
    public Evidence(
            String requirement,
            @Nullable BigDecimal score,
            @Nullable String note,
            PersonId recordedBy,
            Instant recordedAt) {
        this(requirement, score, note, recordedBy, recordedAt, Details.NONE);
    }

    public Evidence with(Details more) {
        return new Evidence(requirement, score, note, recordedBy, recordedAt, more);
    }

    boolean countsOn(LocalDate day) {
        var last = details.through();
        return !isRemediation() && (last == null || !day.isAfter(last));
    }

    public boolean isRemediation() {
        var source = details.source();
        return source != null && source.kind() == Source.Kind.REMEDIATION;
    }
}

package org.safetynets.training.certification.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.Change;
import org.safetynets.training.certification.domain.HistoryEntry;
import org.safetynets.training.certification.domain.Status;
import org.safetynets.training.shared.domain.Words;
import org.safetynets.training.standard.domain.Level;

/**
 * A certification over HTTP.
 *
 * @param code what it is looked up by at {@code /verify/{code}}
 * @param standard code and version, for example {@code BTPF 1.0.0}
 * @param title what that standard is called
 * @param through the last day it covers
 * @param graceThrough the last day on which it counts without new groups; {@code through} when it
 *     has no grace
 * @param waived codes of requirements that were not met when two people certified all the same
 * @param renews the certification that this one renews
 * @param renewedBy the one that renews this one, and is what is decided about
 */
public record CertificationView(
        UUID certificationId,
        String code,
        UUID personId,
        UUID organizationId,
        UUID enrolmentId,
        String standard,
        Words title,
        Level level,
        List<String> purposes,
        Status status,
        LocalDate from,
        LocalDate through,
        LocalDate graceThrough,
        List<String> waived,
        @Nullable UUID renews,
        @Nullable UUID renewedBy,
        long version,
        List<Entry> history) {

    /**
     * One change; {@code by} is null when the clock made it, {@code approvedBy} is who decided it
     * as well, {@code ground} the ground of the standard it rests on.
     */
    public record Entry(
            Change change,
            Instant at,
            @Nullable UUID by,
            String reason,
            @Nullable String ground,
            @Nullable UUID approvedBy) {

        static Entry of(HistoryEntry it) {
            return new Entry(
                    it.change(),
                    it.at(),
                    value(it.by()),
                    it.reason(),
                    it.ground(),
                    value(it.approvedBy()));
        }

        private static @Nullable UUID value(@Nullable PersonId person) {
            return person == null ? null : person.value();
        }
    }

    public static CertificationView of(Certification it) {
        return new CertificationView(
                it.id().value(),
                it.code().value(),
                it.holder().person().value(),
                it.holder().organization().value(),
                it.holder().enrolment().value(),
                it.award().label(),
                it.award().title(),
                it.award().level(),
                it.award().purposes().stream().sorted().toList(),
                it.status(),
                it.term().from(),
                it.term().through(),
                it.term().graceThrough(),
                it.award().waived().stream().sorted().toList(),
                value(it.lineage().renews()),
                value(it.lineage().renewedBy()),
                it.standing().version(),
                it.standing().history().stream().map(Entry::of).toList());
    }

    private static @Nullable UUID value(@Nullable CertificationId other) {
        return other == null ? null : other.value();
    }
}

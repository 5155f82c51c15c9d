package org.safetynets.training.certification.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.Change;
import org.safetynets.training.certification.domain.HistoryEntry;
import org.safetynets.training.certification.domain.Status;
import org.safetynets.training.standard.domain.Level;

/**
 * A certification over HTTP.
 *
 * @param code what it is looked up by at {@code /verify/{code}}
 * @param standard code and version, for example {@code BTPF 1.0.0}
 * @param through the last day it covers
 */
public record CertificationView(
        UUID certificationId,
        String code,
        UUID personId,
        UUID organizationId,
        String standard,
        Level level,
        List<String> purposes,
        Status status,
        LocalDate from,
        LocalDate through,
        long version,
        List<Entry> history) {

    /** One change; {@code by} is null when the clock made it. */
    public record Entry(Change change, Instant at, @Nullable UUID by, String reason) {

        static Entry of(HistoryEntry it) {
            var by = it.by();
            return new Entry(it.change(), it.at(), by == null ? null : by.value(), it.reason());
        }
    }

    public static CertificationView of(Certification it) {
        return new CertificationView(
                it.id().value(),
                it.code().value(),
                it.holder().person().value(),
                it.holder().organization().value(),
                it.award().label(),
                it.award().level(),
                it.award().purposes().stream().sorted().toList(),
                it.status(),
                it.term().from(),
                it.term().through(),
                it.standing().version(),
                it.standing().history().stream().map(Entry::of).toList());
    }
}

package org.safetynets.training.observation.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.observation.domain.MeetingKind;
import org.safetynets.training.observation.domain.Observation;
import org.safetynets.training.observation.domain.RubricScore;

/**
 * An observation over HTTP.
 *
 * @param mean of all criteria, once it is signed
 */
record ObservationView(
        UUID observationId,
        UUID enrolmentId,
        UUID candidateId,
        UUID observerId,
        String requirement,
        UUID meetingId,
        MeetingKind kind,
        LocalDate heldOn,
        List<RubricScore> scores,
        @Nullable String remark,
        @Nullable BigDecimal mean,
        @Nullable Instant signedAt,
        long version) {

    static ObservationView of(Observation it) {
        return new ObservationView(
                it.id(),
                it.enrolment().value(),
                it.candidate().value(),
                it.observer().value(),
                it.requirement(),
                it.meeting().id(),
                it.meeting().kind(),
                it.meeting().heldOn(),
                it.scores(),
                it.remark(),
                it.isSigned() ? it.mean() : null,
                it.signedAt(),
                it.version());
    }
}

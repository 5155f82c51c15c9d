package org.safetynets.training.enrolment.application;

import java.time.LocalDate;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.training.assessment.domain.Source;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.enrolment.domain.RecordingResult;
import org.springframework.stereotype.Component;

/** Counts what a feature saw somebody show; each source counts once. */
@Component
public class Crediting {

    private final RecordingEvidence recording;
    private final Enrolments enrolments;

    public Crediting(RecordingEvidence recording, Enrolments enrolments) {
        this.recording = recording;
        this.enrolments = enrolments;
    }

    /**
     * Records it in the transaction of what was seen.
     *
     * @throws RefusedException when the standard does not take it
     */
    public void credit(Shown shown) {
        if (attempt(shown) instanceof RecordingResult.Refused(var reason)) {
            throw new RefusedException(reason);
        }
    }

    /** For what happens by the clock, where nobody is there to be refused. */
    public RecordingResult attempt(Shown shown) {
        return recording.record(shown.evidence()).orElseThrow();
    }

    /** What came of a source counts up to that day and no longer; it stays in the record. */
    public void end(
            OrganizationId organization,
            EnrolmentId enrolment,
            Source.Kind kind,
            UUID source,
            LocalDate lastDay) {
        enrolments
                .find(organization, enrolment)
                .flatMap(it -> it.ended(new Source(kind, source.toString()), lastDay))
                .ifPresent(enrolments::save);
    }
}

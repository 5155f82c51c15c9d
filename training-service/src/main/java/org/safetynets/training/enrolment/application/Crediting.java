package org.safetynets.training.enrolment.application;

import org.safetynets.platform.problems.RefusedException;
import org.safetynets.training.enrolment.domain.RecordingResult;
import org.springframework.stereotype.Component;

/** Counts what a feature saw somebody show; each source counts once. */
@Component
public class Crediting {

    private final RecordingEvidence recording;

    public Crediting(RecordingEvidence recording) {
        this.recording = recording;
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
        return recording
                .record(
                        new RecordEvidence(
                                shown.organization(),
                                shown.enrolment(),
                                shown.requirement(),
                                shown.score(),
                                null,
                                shown.by()))
                .orElseThrow();
    }
}

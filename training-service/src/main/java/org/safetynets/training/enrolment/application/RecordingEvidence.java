package org.safetynets.training.enrolment.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.enrolment.domain.RecordingResult;
import org.safetynets.training.enrolment.domain.RecordingResult.Recorded;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class RecordingEvidence {

    private final Enrolments enrolments;
    private final Standards standards;
    private final Clock clock;

    public RecordingEvidence(Enrolments enrolments, Standards standards, Clock clock) {
        this.enrolments = enrolments;
        this.standards = standards;
        this.clock = clock;
    }

    /** Empty when the organization has no such enrolment. */
    @Transactional
    public Optional<RecordingResult> record(RecordEvidence command) {
        return enrolments
                .find(command.organization(), command.enrolment())
                .map(it -> record(it, command));
    }

    /** What only a newer version asks for is recorded as well: it bridges to that version. */
    private Standard asking(Enrolment enrolment, String requirement) {
        var pinned = standards.find(enrolment.place().standard()).orElseThrow();
        return pinned.content().requirement(requirement).isPresent()
                ? pinned
                : standards
                        .newest(pinned.content().code())
                        .filter(it -> it.content().requirement(requirement).isPresent())
                        .orElse(pinned);
    }

    private RecordingResult record(Enrolment enrolment, RecordEvidence command) {
        var standard = asking(enrolment, command.requirement());
        var piece =
                new Evidence(
                        command.requirement(),
                        command.score(),
                        command.note(),
                        command.by(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        command.details());
        var result = enrolment.record(piece, standard);
        if (result instanceof Recorded(var grown)) {
            enrolments.save(grown);
        }
        return result;
    }
}

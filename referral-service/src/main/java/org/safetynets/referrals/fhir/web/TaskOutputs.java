package org.safetynets.referrals.fhir.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Task.TaskOutputComponent;
import org.hl7.fhir.r4.model.Type;
import org.safetynets.referrals.fhir.application.ReadLoop;
import org.safetynets.referrals.fhir.domain.Seen;
import org.safetynets.referrals.fhir.domain.TaskStatus;
import org.safetynets.referrals.referral.domain.AttendanceBand;
import org.safetynets.referrals.referral.domain.Summary;
import org.safetynets.referrals.referral.domain.Summary.Measured;
import org.safetynets.referrals.referral.domain.Summary.Score;

/** What came of a task: to a practice as far as the partner lets it be told. */
final class TaskOutputs {

    private static final CodeableConcept NOT_NOW =
            Terms.concept(
                    "http://terminology.hl7.org/CodeSystem/data-absent-reason", "temp-unknown");

    private TaskOutputs() {}

    static List<TaskOutputComponent> of(ReadLoop read) {
        var seen = read.sight().seen();
        var outputs = new ArrayList<TaskOutputComponent>();
        if (seen.status() == TaskStatus.COMPLETED) {
            outputs.add(activity(seen));
        }
        if (seen.attendanceUntil().isPresent()) {
            outputs.add(attendance(read.details().attendance()));
        }
        if (seen.summary().isPresent()) {
            outputs.addAll(summary(read.details().summary()));
        }
        return outputs;
    }

    /** Whether something that is told could not be had when it was read. */
    static boolean isPartial(ReadLoop read) {
        var seen = read.sight().seen();
        var details = read.details();
        var attendance = seen.attendanceUntil().isPresent() && details.attendance().isEmpty();
        var summary = seen.summary().isPresent() && details.summary().isEmpty();
        return attendance || summary;
    }

    /**
     * To the organization the service that was asked for, to the practice the word that its status
     * says already. How it was completed is for the partner to tell.
     */
    private static TaskOutputComponent activity(Seen seen) {
        var came =
                seen.shown()
                        .map(it -> Terms.concept(Terms.SHOWN, Terms.wire(it)))
                        .orElseGet(() -> Terms.concept(Terms.SERVICE, Terms.PEER_SUPPORT_GROUP));
        return output(Terms.concept(Terms.CAPACITY, "resulting-activity"), came);
    }

    private static TaskOutputComponent attendance(Optional<AttendanceBand> band) {
        return output(
                Terms.concept(Terms.OUTPUT, "attendance-band").setText("Meetings they came to"),
                band.map(TaskOutputs::concept).orElse(NOT_NOW).copy());
    }

    private static CodeableConcept concept(AttendanceBand band) {
        var text =
                switch (band) {
                    case EARLY -> "Too early to say: fewer than five meetings yet";
                    case FEW -> "Few: none or one of the last five in a row";
                    case SOME -> "Some: two or three of the last five in a row";
                    case MOST -> "Most: four or all of the last five in a row";
                };
        return Terms.concept(Terms.ATTENDANCE_BAND, Terms.wire(band)).setText(text);
    }

    private static List<TaskOutputComponent> summary(Optional<Summary> summary) {
        return summary.map(it -> it.measures().stream().flatMap(TaskOutputs::scores).toList())
                .orElseGet(
                        () ->
                                List.of(
                                        output(
                                                Terms.concept(Terms.OUTPUT, "summary"),
                                                NOT_NOW.copy())));
    }

    private static Stream<TaskOutputComponent> scores(Measured measured) {
        return measured.scores().stream()
                .map(it -> output(type(measured, it), new IntegerType(it.score())));
    }

    /** Which measure at which point, and how to read the number. */
    private static CodeableConcept type(Measured measured, Score score) {
        var point = Terms.wire(score.point());
        var better = measured.lowerIsBetter() ? "lower" : "higher";
        return Terms.concept(Terms.OUTPUT, "score-at-" + point)
                .addCoding(new Coding().setSystem(Terms.MEASURE).setCode(measured.measure()))
                .setText(
                        String.format(
                                Locale.ROOT,
                                "%s, at the %s: %d to %d, %s is better",
                                name(measured.names(), measured.measure()),
                                point,
                                measured.lowest(),
                                measured.highest(),
                                better));
    }

    private static String name(Map<String, String> names, String otherwise) {
        return names.getOrDefault("en", otherwise);
    }

    private static TaskOutputComponent output(CodeableConcept type, Type value) {
        return new TaskOutputComponent(type, value);
    }
}

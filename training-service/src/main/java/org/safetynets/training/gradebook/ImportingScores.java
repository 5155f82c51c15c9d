package org.safetynets.training.gradebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.safetynets.contracts.WireEnums;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.Problems;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.enrolment.application.RecordEvidence;
import org.safetynets.training.enrolment.application.RecordingEvidence;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.enrolment.domain.RecordingResult;
import org.safetynets.training.gradebook.ImportReport.LineError;
import org.safetynets.training.session.application.RecordingAttendance;
import org.safetynets.training.session.domain.Attendance;
import org.safetynets.training.session.domain.Attended;
import org.safetynets.training.session.domain.Session;
import org.safetynets.training.session.domain.Sessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Records scores and attendance from a file: every line of it or none. */
@Service
class ImportingScores {

    static final List<String> SCORES = List.of("personId", "requirement", "score", "note");
    static final List<String> ATTENDANCE = List.of("personId", "attendance");

    private final Cohorts cohorts;
    private final Enrolments enrolments;
    private final RecordingEvidence recording;
    private final RecordingAttendance attendance;
    private final Sessions sessions;

    ImportingScores(
            Cohorts cohorts,
            Enrolments enrolments,
            RecordingEvidence recording,
            RecordingAttendance attendance,
            Sessions sessions) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.recording = recording;
        this.attendance = attendance;
        this.sessions = sessions;
    }

    /** Empty when the organization has no such cohort. */
    @Transactional
    public Optional<ImportReport> scores(
            OrganizationId organization, CohortId id, String file, boolean dryRun, PersonId by) {
        if (cohorts.find(organization, id).isEmpty()) {
            return Optional.empty();
        }
        var lines = ImportedFile.lines(file, SCORES);
        var errors = new ArrayList<LineError>();
        for (var line : lines) {
            score(organization, id, line, by).ifPresent(errors::add);
        }
        return Optional.of(report(lines.size(), errors, dryRun));
    }

    private Optional<LineError> score(
            OrganizationId organization, CohortId cohort, CSVRecord line, PersonId by) {
        var enrolment =
                uuid(line.get("personId"))
                        .flatMap(it -> enrolments.find(organization, cohort, new PersonId(it)));
        if (enrolment.isEmpty()) {
            return error(line, "personId", "not-in-the-cohort");
        }
        var score = decimal(line.get("score"));
        if (score.isEmpty() && !line.get("score").isEmpty()) {
            return error(line, "score", "must be a number");
        }
        var note = line.get("note");
        if (note.length() > 500) {
            return error(line, "note", "must have 500 characters at most");
        }
        var result =
                recording
                        .record(
                                new RecordEvidence(
                                        organization,
                                        enrolment.get().id(),
                                        line.get("requirement"),
                                        score.orElse(null),
                                        note.isEmpty() ? null : note,
                                        by))
                        .orElseThrow();
        return result instanceof RecordingResult.Refused(var reason)
                ? error(line, "requirement", Problems.name(reason.getClass()))
                : Optional.empty();
    }

    /** Empty when the organization has no such session. */
    @Transactional
    public Optional<ImportReport> attendance(
            OrganizationId organization, UUID session, String file, boolean dryRun, PersonId by) {
        return sessions.find(organization, session).map(it -> attendance(it, file, dryRun, by));
    }

    private ImportReport attendance(Session session, String file, boolean dryRun, PersonId by) {
        var lines = ImportedFile.lines(file, ATTENDANCE);
        var errors = new ArrayList<LineError>();
        var named = new ArrayList<Attended>();
        for (var line : lines) {
            attended(session, line, named).ifPresent(errors::add);
        }
        if (errors.isEmpty()) {
            attendance.record(session.organizationId(), session.id(), named, by, version -> {});
        }
        return report(lines.size(), errors, dryRun);
    }

    private Optional<LineError> attended(Session session, CSVRecord line, List<Attended> named) {
        var person = uuid(line.get("personId")).map(PersonId::new);
        var word =
                Arrays.stream(Attendance.values())
                        .filter(it -> WireEnums.wire(it).equals(line.get("attendance")))
                        .findFirst();
        if (word.isEmpty()) {
            return error(line, "attendance", "must be attended, absent or excused");
        }
        var cohort = new CohortId(session.cohortId());
        if (person.flatMap(it -> enrolments.find(session.organizationId(), cohort, it)).isEmpty()) {
            return error(line, "personId", "not-in-the-cohort");
        }
        if (named.stream().anyMatch(it -> it.person().equals(person.get()))) {
            return error(line, "personId", "stands twice in the file");
        }
        named.add(new Attended(person.get(), word.get()));
        return Optional.empty();
    }

    /** What was tried is undone, unless all of it is in order and meant. */
    private static ImportReport report(int lines, List<LineError> errors, boolean dryRun) {
        var applied = errors.isEmpty() && !dryRun;
        if (!applied) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return new ImportReport(lines, applied, errors);
    }

    private static Optional<LineError> error(CSVRecord line, String field, String problem) {
        return Optional.of(new LineError(line.getRecordNumber() + 1, field, problem));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.matches("\\d{1,3}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}

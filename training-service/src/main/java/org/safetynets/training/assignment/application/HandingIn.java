package org.safetynets.training.assignment.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Source;
import org.safetynets.training.assignment.domain.Assignment;
import org.safetynets.training.assignment.domain.Assignments;
import org.safetynets.training.assignment.domain.MarkResult;
import org.safetynets.training.assignment.domain.Marking;
import org.safetynets.training.assignment.domain.Submission;
import org.safetynets.training.assignment.domain.SubmissionPolicy;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.enrolment.application.Crediting;
import org.safetynets.training.enrolment.application.Shown;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.EnrolmentStatus;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.file.application.Attaching;
import org.safetynets.training.file.domain.FilePurpose;
import org.safetynets.training.file.domain.StoredFiles;
import org.safetynets.training.shared.application.Rules;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Candidates hand in, trainers mark; what is accepted becomes evidence in the same moment. */
@Service
public class HandingIn {

    private final Assignments assignments;
    private final Enrolments enrolments;
    private final Standards standards;
    private final StoredFiles files;
    private final Crediting crediting;
    private final Clock clock;

    public HandingIn(
            Assignments assignments,
            Enrolments enrolments,
            Standards standards,
            StoredFiles files,
            Crediting crediting,
            Clock clock) {
        this.assignments = assignments;
        this.enrolments = enrolments;
        this.standards = standards;
        this.files = files;
        this.crediting = crediting;
        this.clock = clock;
    }

    /** Empty for somebody who does not learn in the assignment's cohort. */
    @Transactional
    public Optional<Submission> submit(
            Assignment assignment, PersonId person, @Nullable String text, @Nullable UUID fileId) {
        return enrolments
                .find(assignment.organizationId(), new CohortId(assignment.cohortId()), person)
                .filter(it -> it.status() == EnrolmentStatus.ACTIVE)
                .map(it -> submit(assignment, it, text, fileId));
    }

    private Submission submit(
            Assignment assignment,
            Enrolment enrolment,
            @Nullable String text,
            @Nullable UUID fileId) {
        var person = enrolment.person();
        var organization = assignment.organizationId();
        var before = assignments.of(organization, assignment.id(), person);
        Rules.require(SubmissionPolicy.maySubmit(before));
        var id = Ids.next();
        if (fileId != null) {
            Attaching.attach(files, organization, fileId, person, FilePurpose.SUBMISSION, id);
        }
        var now = now();
        var submission =
                new Submission(
                        id,
                        organization,
                        assignment.id(),
                        enrolment.id(),
                        person,
                        before.size() + 1,
                        text,
                        fileId,
                        now,
                        now.isAfter(assignment.dueAt()),
                        null,
                        1);
        assignments.add(submission);
        return submission;
    }

    /** Empty when the organization has no such submission. */
    @Transactional
    public Optional<Submission> mark(
            OrganizationId organization,
            UUID id,
            MarkResult result,
            @Nullable BigDecimal score,
            @Nullable String feedback,
            PersonId by) {
        return assignments
                .submission(organization, id)
                .map(it -> mark(it, new Marking(result, score, feedback, by, now())));
    }

    private Submission mark(Submission submission, Marking marking) {
        var assignment =
                assignments.find(submission.organization(), submission.assignment()).orElseThrow();
        Rules.require(SubmissionPolicy.mayMark(submission, marking, asked(submission, assignment)));
        var marked = submission.marked(marking);
        assignments.save(marked);
        if (marking.result() == MarkResult.ACCEPTED) {
            crediting.credit(
                    new Shown(
                            submission.organization(),
                            submission.enrolment(),
                            assignment.requirement(),
                            marking.score(),
                            marking.by(),
                            Source.Kind.ASSIGNMENT,
                            assignment.id()));
        }
        return marked;
    }

    private Requirement asked(Submission submission, Assignment assignment) {
        return enrolments
                .find(submission.organization(), submission.enrolment())
                .flatMap(it -> standards.find(it.place().standard()))
                .flatMap(it -> it.content().requirement(assignment.requirement()))
                .orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

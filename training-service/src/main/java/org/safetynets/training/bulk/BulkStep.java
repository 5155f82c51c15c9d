package org.safetynets.training.bulk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.training.assignment.application.HandingIn;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.enrolment.application.Enrolling;
import org.safetynets.training.enrolment.domain.EnrollingResult;
import org.safetynets.training.session.application.RecordingAttendance;
import org.safetynets.training.session.domain.Attended;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does one of many, with its outcome in the same transaction. */
@Service
class BulkStep {

    private final BulkJobs jobs;
    private final Enrolling enrolling;
    private final RecordingAttendance attendance;
    private final HandingIn handingIn;

    BulkStep(
            BulkJobs jobs,
            Enrolling enrolling,
            RecordingAttendance attendance,
            HandingIn handingIn) {
        this.jobs = jobs;
        this.enrolling = enrolling;
        this.attendance = attendance;
        this.handingIn = handingIn;
    }

    /** Whether there was one to do; a refusal undoes what it did. */
    @Transactional
    public boolean doNext(OrganizationId organization, UUID id) {
        var job = jobs.find(organization, id);
        var item = job.flatMap(BulkJob::next);
        if (item.isEmpty()) {
            return false;
        }
        apply(job.get(), item.get());
        jobs.save(job.get().with(job.get().outcome(item.get(), null)));
        return true;
    }

    /** The next one could not be done. */
    @Transactional
    public void skipNext(OrganizationId organization, UUID id, String problem) {
        jobs.find(organization, id)
                .ifPresent(
                        job ->
                                job.next()
                                        .ifPresent(
                                                it ->
                                                        jobs.save(
                                                                job.with(
                                                                        job.outcome(
                                                                                it, problem)))));
    }

    private void apply(BulkJob job, BulkItem item) {
        switch (job.kind()) {
            case ENROL -> enrol(job, item);
            case ATTENDANCE ->
                    requireFound(
                            attendance.record(
                                    job.organizationId(),
                                    job.target(),
                                    List.of(attended(item)),
                                    job.by(),
                                    version -> {}));
            case MARK ->
                    requireFound(
                            handingIn.mark(
                                    job.organizationId(),
                                    item.subject(),
                                    Objects.requireNonNull(item.result()),
                                    item.score(),
                                    null,
                                    job.by()));
        }
    }

    private static Attended attended(BulkItem item) {
        return new Attended(
                new PersonId(item.subject()), Objects.requireNonNull(item.attendance()));
    }

    private static void requireFound(Optional<?> found) {
        if (found.isEmpty()) {
            throw new NotFoundException();
        }
    }

    private void enrol(BulkJob job, BulkItem item) {
        var result =
                enrolling
                        .enrolOrWait(
                                job.organizationId(),
                                new CohortId(job.target()),
                                new PersonId(item.subject()))
                        .orElseThrow(NotFoundException::new);
        if (result instanceof EnrollingResult.Refused(var reason)) {
            throw new RefusedException(reason);
        }
    }
}

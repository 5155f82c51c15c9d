package org.safetynets.training.bulk;

import java.time.Duration;
import org.safetynets.platform.persistence.Leases;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.Problems;
import org.safetynets.platform.problems.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes through bulk jobs, also those that another instance left unfinished. */
@Component
class BulkWorker {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWorker.class);
    private static final Duration TERM = Duration.ofMinutes(2);

    private final BulkJobs jobs;
    private final BulkStep step;
    private final Leases leases;

    BulkWorker(BulkJobs jobs, BulkStep step, Leases leases) {
        this.jobs = jobs;
        this.step = step;
        this.leases = leases;
    }

    void begin(BulkJob job) {
        Thread.ofVirtual().name("bulk-", 0).start(() -> runWhenOurs(job));
    }

    @Scheduled(
            initialDelayString = "${training.sweeps.every}",
            fixedDelayString = "${training.sweeps.every}")
    void goOn() {
        jobs.unfinished().forEach(this::runWhenOurs);
    }

    /** The lease spares double work; what is done twice would be refused by the job's version. */
    private void runWhenOurs(BulkJob job) {
        var lease = "bulk-" + job.id();
        if (leases.acquire(lease, TERM).isEmpty()) {
            return;
        }
        try {
            run(job);
        } catch (RuntimeException e) {
            LOG.warn("bulk job {} stopped and goes on later: {}", job.id(), e.toString());
        } finally {
            leases.release(lease);
        }
    }

    private void run(BulkJob job) {
        for (var more = true; more; ) {
            try {
                more = step.doNext(job.organizationId(), job.id());
            } catch (RefusedException e) {
                step.skipNext(
                        job.organizationId(), job.id(), Problems.name(e.refusal().getClass()));
            } catch (NotFoundException e) {
                step.skipNext(job.organizationId(), job.id(), "not-found");
            }
        }
    }
}

package org.safetynets.platform.personal;

import java.time.Duration;
import org.safetynets.platform.persistence.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionOperations;

/** Erases again what came after the erasure: an event that was on its way, a request under way. */
public final class ErasingLatecomers {

    private static final Logger LOG = LoggerFactory.getLogger(ErasingLatecomers.class);

    /** Longer than any event is retried or kept as a dead letter before somebody replays it. */
    private static final Duration LATEST = Duration.ofDays(30);

    private static final Duration LEASE = Duration.ofMinutes(30);

    private final ErasedPeople erased;
    private final Erasing erasing;
    private final TransactionOperations transactions;
    private final Leases leases;

    public ErasingLatecomers(
            ErasedPeople erased,
            Erasing erasing,
            TransactionOperations transactions,
            Leases leases) {
        this.erased = erased;
        this.erasing = erasing;
        this.transactions = transactions;
        this.leases = leases;
    }

    /** Looks once more at everybody erased lately; in one instance at a time. */
    @Scheduled(
            initialDelayString = "${nets.erasure.again-every:PT1H}",
            fixedDelayString = "${nets.erasure.again-every:PT1H}")
    public void again() {
        if (leases.acquire("erasing-latecomers", LEASE).isEmpty()) {
            return;
        }
        for (var person : erased.within(LATEST)) {
            transactions.executeWithoutResult(
                    it -> {
                        var found = erasing.erase(person);
                        if (found.removed() + found.anonymised() > 0) {
                            LOG.info("Erased what had come late: {}", found);
                        }
                    });
        }
    }
}

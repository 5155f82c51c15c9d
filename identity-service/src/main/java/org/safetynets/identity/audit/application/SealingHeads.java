package org.safetynets.identity.audit.application;

import java.time.Duration;
import org.safetynets.identity.audit.domain.Entries;
import org.safetynets.platform.persistence.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Notes once a day in the log how far each chain has come, so that whoever can write the database,
 * but not the kept logs, cannot rewrite a chain unnoticed.
 */
@Service
public class SealingHeads {

    private static final Logger LOG = LoggerFactory.getLogger(SealingHeads.class);

    /** Twice the same seal in the log does no harm, so nothing needs fencing. */
    private static final Duration TERM = Duration.ofMinutes(5);

    private final Entries entries;
    private final Leases leases;

    public SealingHeads(Entries entries, Leases leases) {
        this.entries = entries;
        this.leases = leases;
    }

    /** Seals what moved since the last seal; in one instance at a time. */
    @Scheduled(cron = "${nets.audit.seal-at:0 7 0 * * *}", zone = "UTC")
    public void seal() {
        if (leases.acquire("audit-seal", TERM).isEmpty()) {
            return;
        }
        for (var head : entries.unsealed()) {
            LOG.info(
                    "Audit seal: chain {} has entry {} with hash {}",
                    head.chain().value(),
                    head.position(),
                    head.hash());
            entries.sealed(head);
        }
    }
}

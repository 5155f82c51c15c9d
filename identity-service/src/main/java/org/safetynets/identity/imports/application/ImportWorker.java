package org.safetynets.identity.imports.application;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.safetynets.identity.imports.domain.Imports;
import org.safetynets.platform.persistence.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Applies what waits, in one instance at a time; when that one dies, another continues once its
 * lease has run out.
 */
@Component
public class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final String LEASE = "imports";

    /** Longer than a chunk takes. Two at once would do no harm, for progress is in the chunk. */
    private static final Duration TERM = Duration.ofSeconds(30);

    private final Imports imports;
    private final ApplyingImports applying;
    private final Leases leases;
    private final ReentrantLock busy = new ReentrantLock();

    ImportWorker(Imports imports, ApplyingImports applying, Leases leases) {
        this.imports = imports;
        this.applying = applying;
        this.leases = leases;
    }

    /** Begins now instead of at the next look. */
    public void nudge() {
        Thread.ofVirtual().name("imports").start(this::work);
    }

    /** Looks whether anything waits, from this instance or one that died. */
    @Scheduled(
            initialDelayString = "${nets.imports.look-every:PT5S}",
            fixedDelayString = "${nets.imports.look-every:PT5S}")
    public void work() {
        if (!busy.tryLock()) {
            return;
        }
        try {
            imports.unfinished().forEach(this::apply);
        } finally {
            busy.unlock();
        }
    }

    private boolean goOn(UUID id) {
        try {
            return applying.goOn(id);
        } catch (CameUpException e) {
            applying.giveUp(id, e.error());
            return true;
        }
    }

    private void apply(UUID id) {
        try {
            var more = true;
            while (more) {
                if (leases.acquire(LEASE, TERM).isEmpty()) {
                    return;
                }
                more = goOn(id);
            }
            leases.release(LEASE);
        } catch (RuntimeException e) {
            LOG.warn("Import {} stopped and is taken up again soon", id, e);
        }
    }
}

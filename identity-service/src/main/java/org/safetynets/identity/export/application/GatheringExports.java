package org.safetynets.identity.export.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.safetynets.identity.export.archive.ArchiveWriter;
import org.safetynets.identity.export.domain.Export;
import org.safetynets.identity.export.domain.Exports;
import org.safetynets.identity.export.domain.Progress.Ready;
import org.safetynets.identity.holders.AskingHolders;
import org.safetynets.identity.holders.AskingHolders.Answers;
import org.safetynets.platform.persistence.Leases;
import org.safetynets.platform.persistence.StaleVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks every service for what it holds, in one instance at a time, and keeps nothing of it until
 * all have answered or an hour is over: a part that waits would be one more copy.
 */
@Component
public class GatheringExports {

    private static final Logger LOG = LoggerFactory.getLogger(GatheringExports.class);

    /** Longer than asking all services with all their time-outs. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final int AT_ONCE = 10;

    private final Exports exports;
    private final AskingHolders holders;
    private final ArchiveWriter writer;
    private final Archives archives;
    private final Leases leases;
    private final Clock clock;

    GatheringExports(
            Exports exports,
            AskingHolders holders,
            ArchiveWriter writer,
            Archives archives,
            Leases leases,
            Clock clock) {
        this.exports = exports;
        this.holders = holders;
        this.writer = writer;
        this.archives = archives;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${nets.export.every:2s}",
            fixedDelayString = "${nets.export.every:2s}")
    public void work() {
        for (var export : exports.due(now(), AT_ONCE)) {
            if (leases.acquire("exports", LEASE).isEmpty()) {
                return;
            }
            attempt(export);
        }
        exports.ended(now(), AT_ONCE).forEach(this::expire);
    }

    /** What goes wrong with one export must not keep the others waiting. */
    private void attempt(Export export) {
        try {
            gather(export);
        } catch (StaleVersionException e) {
            archives.remove(export.id());
            LOG.debug("Another instance was quicker, or the person is gone");
        } catch (RuntimeException e) {
            LOG.warn("An export will be tried again: {}", e.toString());
        }
    }

    private void gather(Export export) {
        var answers = holders.about(export.person());
        var expected = answers.held().size() + answers.missing().size();
        var after = export.asked(expected, answers.missing(), now());
        if (after.progress() instanceof Ready) {
            archives.put(export.id(), export.person(), archive(export, answers));
        }
        exports.save(after);
    }

    private byte[] archive(Export export, Answers answers) {
        return writer.write(export.person(), now(), answers.held(), answers.missing());
    }

    /** The archive first: a failure in between leaves nothing but a line that says too much. */
    private void expire(Export export) {
        archives.remove(export.id());
        exports.save(export.expire(now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

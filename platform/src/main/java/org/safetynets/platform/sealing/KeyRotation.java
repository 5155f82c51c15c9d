package org.safetynets.platform.sealing;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Wraps every data key by the current key-encryption key, and gives old data keys a new part.
 *
 * <p>In one instance at a time. Who reads or seals meanwhile notices nothing: each key is changed
 * in one write, and a key that somebody else changed or destroyed is left alone.
 */
public final class KeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
    private static final int BATCH = 200;

    private final KeptKeys kept;
    private final KeyProvider provider;
    private final BooleanSupplier mayWork;
    private final Clock clock;
    private final Duration renewAfter;
    private final AtomicLong left = new AtomicLong();

    /**
     * @param mayWork takes or keeps the lease
     * @param renewAfter age at which a data key gets a new part
     */
    KeyRotation(
            KeptKeys kept,
            KeyProvider provider,
            BooleanSupplier mayWork,
            Clock clock,
            Duration renewAfter,
            MeterRegistry meters) {
        this.kept = kept;
        this.provider = provider;
        this.mayWork = mayWork;
        this.clock = clock;
        this.renewAfter = renewAfter;
        meters.gauge("nets.keys.behind", left);
    }

    /** One pass over all keys; does nothing while another instance works. */
    @Scheduled(
            initialDelayString = "${nets.keys.rotate-every:PT5M}",
            fixedDelayString = "${nets.keys.rotate-every:PT5M}")
    public void rotate() {
        if (!mayWork.getAsBoolean()) {
            left.set(0); // the one who works tells how many
            return;
        }
        rewrapAll();
        renewAll();
    }

    private void rewrapAll() {
        var current = provider.current();
        var before = count(current);
        if (before == 0) {
            return;
        }
        LOG.info("{} data keys are to be wrapped by the key-encryption key {}", before, current);
        inBatches(() -> kept.notWrappedBy(current, BATCH), it -> rewrap(it, current));
        LOG.info("{} data keys are left to be wrapped by {}", count(current), current);
    }

    private long count(String current) {
        left.set(kept.countNotWrappedBy(current));
        return left.get();
    }

    private void renewAll() {
        var before = clock.instant().minus(renewAfter);
        inBatches(() -> kept.olderThan(before, BATCH), this::renew);
    }

    /** Ends as well when a whole batch could not be changed, so as to try again later. */
    private void inBatches(Supplier<List<KeptKey>> next, Predicate<KeptKey> change) {
        var batch = next.get();
        while (!batch.isEmpty() && changeAll(batch, change) > 0 && mayWork.getAsBoolean()) {
            batch = next.get();
        }
    }

    private static int changeAll(List<KeptKey> batch, Predicate<KeptKey> change) {
        var changed = 0;
        for (var key : batch) {
            try {
                changed += change.test(key) ? 1 : 0;
            } catch (KeyProviderException e) {
                LOG.warn("A data key stays as it is: {}", e.getMessage());
            }
        }
        return changed;
    }

    /** True when it is done with; a provider may have turned to yet another key meanwhile. */
    private boolean rewrap(KeptKey key, String current) {
        return key.wrapped()
                .map(provider::rewrap)
                .filter(it -> kept.replace(key.rewrapped(it)))
                .map(it -> it.by().equals(current))
                .orElse(false);
    }

    private boolean renew(KeptKey key) {
        return key.wrapped()
                .map(it -> DataKey.restore(provider.unwrap(it)).renewed())
                .map(it -> provider.wrap(it.bytes()))
                .map(it -> kept.replace(key.renewed(it, clock.instant())))
                .orElse(false);
    }
}

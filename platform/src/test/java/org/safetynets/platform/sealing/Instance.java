package org.safetynets.platform.sealing;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.safetynets.platform.test.MutableClock;

/** What one instance of a service has of this package, with the parts a test gives it. */
final class Instance {

    static final Duration CACHED = Duration.ofMinutes(5);
    static final Duration RENEWED = Duration.ofDays(365);

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final DataKeys keys;
    final Sealing sealing;
    final DestroyingKeys destroying;
    final KeyRotation rotation;

    Instance(KeptKeys kept, KeyProvider provider, MutableClock clock) {
        keys = new DataKeys(kept, provider, clock, CACHED, meters);
        sealing = new Sealing(keys, meters);
        destroying = new DestroyingKeys(kept, keys, clock);
        rotation = new KeyRotation(kept, provider, () -> true, clock, RENEWED, meters);
    }

    double left() {
        return meters.get("nets.keys.behind").gauge().value();
    }

    double unreadable() {
        return meters.get("nets.sealing.unreadable").counter().count();
    }
}

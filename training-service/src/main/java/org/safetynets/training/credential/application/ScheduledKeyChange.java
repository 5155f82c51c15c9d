package org.safetynets.training.credential.application;

import java.time.Clock;
import java.time.Duration;
import org.safetynets.platform.persistence.Leases;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes a new key when the present one has signed for long enough. */
@Component
public class ScheduledKeyChange {

    private static final String LEASE = "signing-key-change";
    private static final Duration TERM = Duration.ofMinutes(1);

    private final KeyRing keys;
    private final Leases leases;
    private final CredentialSettings settings;
    private final Clock clock;

    public ScheduledKeyChange(
            KeyRing keys, Leases leases, CredentialSettings settings, Clock clock) {
        this.keys = keys;
        this.leases = leases;
        this.settings = settings;
        this.clock = clock;
    }

    /** Gives whether a key was made. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    public boolean runWhenDue() {
        if (leases.acquire(LEASE, TERM).isEmpty()) {
            return false;
        }
        try {
            var due = keys.current().madeAt().plus(settings.newKeyEvery());
            if (clock.instant().isBefore(due)) {
                return false;
            }
            keys.replace();
            return true;
        } finally {
            leases.release(LEASE);
        }
    }
}

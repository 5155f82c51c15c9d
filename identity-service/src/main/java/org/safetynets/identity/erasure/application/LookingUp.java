package org.safetynets.identity.erasure.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.safetynets.identity.erasure.domain.Erasure;
import org.safetynets.identity.erasure.domain.Erasures;
import org.safetynets.identity.erasure.domain.ReceiptCode;
import org.safetynets.identity.erasure.domain.TooManyLooks;
import org.springframework.stereotype.Service;

/**
 * Finds an erasure by its code, for whoever has it.
 *
 * <p>The gateway gives each address its share; on top of it all strangers together may try only so
 * many codes that are none within a minute, in each instance.
 */
@Service
public class LookingUp {

    /** Of so many random bits, no number of tries finds one; this is for the database's sake. */
    static final int VAIN_TRIES_A_MINUTE = 120;

    private final Erasures erasures;
    private final Clock clock;
    private Instant minute = Instant.EPOCH;
    private int vain;

    LookingUp(Erasures erasures, Clock clock) {
        this.erasures = erasures;
        this.clock = clock;
    }

    /** Whether codes can be tried at the moment; else when they can again. */
    public synchronized Optional<TooManyLooks> refuses() {
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            minute = now;
            vain = 0;
        }
        return vain < VAIN_TRIES_A_MINUTE
                ? Optional.empty()
                : Optional.of(new TooManyLooks(now.plus(1, ChronoUnit.MINUTES)));
    }

    public Optional<Erasure> look(String typed) {
        var found = ReceiptCode.typed(typed).map(ReceiptCode::hash).flatMap(erasures::withCode);
        if (found.isEmpty()) {
            countVain();
        }
        return found;
    }

    private synchronized void countVain() {
        vain++;
    }
}

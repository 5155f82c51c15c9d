package org.safetynets.identity.audit.application;

import java.util.Comparator;
import java.util.Optional;
import org.safetynets.identity.audit.domain.Break;
import org.safetynets.identity.audit.domain.ChainId;
import org.safetynets.identity.audit.domain.Entries;
import org.safetynets.identity.audit.domain.Flaw;
import org.safetynets.identity.audit.domain.Walk;
import org.springframework.stereotype.Service;

/** Walks all chains while others go on writing. */
@Service
public class VerifyingChains {

    private final Entries entries;

    public VerifyingChains(Entries entries) {
        this.entries = entries;
    }

    /**
     * What came of it.
     *
     * @param entries how many entries the heads tell of
     */
    public record Verification(long entries, Optional<Break> firstBroken) {}

    /** The network's chain and the organizations' by id; each as far as it is now. */
    public Verification verify() {
        var chains =
                entries.chains().stream().sorted(Comparator.comparing(ChainId::value)).toList();
        var count = 0L;
        var first = Optional.<Break>empty();
        for (var chain : chains) {
            var last = entries.lastPosition(chain); // before the head, which then is not behind
            var head = entries.head(chain);
            count += head.position();
            var walk = new Walk(chain);
            entries.walk(chain, head.position(), walk::meet);
            var broken = walk.end(head).or(() -> beyond(chain, head.position(), last));
            first = first.or(() -> broken);
        }
        return new Verification(count, first);
    }

    private static Optional<Break> beyond(ChainId chain, long head, long last) {
        return last > head
                ? Optional.of(new Break(chain, head + 1, Flaw.DETACHED))
                : Optional.empty();
    }
}

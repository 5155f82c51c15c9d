package org.safetynets.identity.audit.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes along one chain from its beginning and says where it is broken first. */
public final class Walk {

    private Head reached;
    private @Nullable Break broken;

    public Walk(ChainId chain) {
        this.reached = Head.beginning(chain);
    }

    /** The next entry, in order of position. */
    public void meet(Entry entry) {
        if (broken != null) {
            return;
        }
        if (!entry.intact()) {
            broken = new Break(entry.chain(), entry.position(), Flaw.CHANGED);
        } else if (entry.position() != reached.position() + 1) {
            broken = new Break(entry.chain(), reached.position() + 1, Flaw.MISSING);
        } else if (!entry.previous().equals(reached.hash())) {
            broken = new Break(entry.chain(), entry.position(), Flaw.DETACHED);
        }
        reached = entry.asHead();
    }

    /** What came of it, given the head that was noted when the last entry was written. */
    public Optional<Break> end(Head head) {
        if (broken == null && head.position() != reached.position()) {
            var gone = Math.min(head.position(), reached.position()) + 1;
            broken = new Break(head.chain(), gone, Flaw.MISSING);
        } else if (broken == null && !head.hash().equals(reached.hash())) {
            broken = new Break(head.chain(), head.position(), Flaw.DETACHED);
        }
        return Optional.ofNullable(broken);
    }
}

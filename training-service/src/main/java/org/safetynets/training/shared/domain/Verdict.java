package org.safetynets.training.shared.domain;

import java.util.function.Supplier;
import org.safetynets.platform.kernel.Refusal;

/** What a policy says: allowed, or refused with the reason. */
public sealed interface Verdict {

    record Allowed() implements Verdict {}

    record Refused(Refusal reason) implements Verdict {}

    static Verdict allow() {
        return new Allowed();
    }

    static Verdict refuse(Refusal reason) {
        return new Refused(reason);
    }

    /** Allowed when the condition holds. */
    static Verdict allowIf(boolean holds, Supplier<Refusal> otherwise) {
        return holds ? allow() : refuse(otherwise.get());
    }

    /** This verdict when it refuses, else the next one. */
    default Verdict and(Supplier<Verdict> next) {
        return switch (this) {
            case Refused refused -> refused;
            case Allowed() -> next.get();
        };
    }
}

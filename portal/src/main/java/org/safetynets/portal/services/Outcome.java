package org.safetynets.portal.services;

import java.util.function.Supplier;

/** What became of a change that was asked for: done, or refused in a way the person can mend. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Problem problem) implements Outcome<T> {}

    /** Anything the person cannot mend stays an exception and becomes an error page. */
    static <T> Outcome<T> of(Supplier<T> change) {
        try {
            return new Done<>(change.get());
        } catch (ServiceProblem refusal) {
            if (refusal.problem().mendable()) {
                return new Refused<>(refusal.problem());
            }
            throw refusal;
        }
    }

    /** For changes that answer with nothing. */
    static Outcome<Boolean> of(Runnable change) {
        return of(
                () -> {
                    change.run();
                    return true;
                });
    }
}

package org.safetynets.training.shared.application;

import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through what is due; one that fails keeps none of the others waiting. */
public final class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private Sweep() {}

    /** For how many something was done. */
    public static <T> int each(List<T> due, Predicate<? super T> work) {
        return Math.toIntExact(due.stream().filter(it -> done(it, work)).count());
    }

    private static <T> boolean done(T one, Predicate<? super T> work) {
        try {
            return work.test(one);
        } catch (RuntimeException e) {
            LOG.warn("something that was due failed and is tried again later", e);
            return false;
        }
    }
}

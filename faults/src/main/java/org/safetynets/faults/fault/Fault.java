package org.safetynets.faults.fault;

import java.util.List;
import java.util.Map;
import org.safetynets.faults.check.Violation;

/** Something that goes wrong, and the end of it. */
public interface Fault {

    /** As on the command line. */
    String name();

    /** Whether the news of a revocation may be late while it lasts. */
    boolean delaysTheGate();

    /** Whether it can happen to this suite as it stands. */
    default boolean possible() {
        return true;
    }

    /** Makes what the fault needs, before anybody uses the suite. */
    default void prepare() {}

    void inject();

    void heal();

    /** What its report tells beyond that of others, by name. */
    default Map<String, Object> figures() {
        return Map.of();
    }

    /** What must not come of it beyond what must not come of any. */
    default List<Violation> violations() {
        return List.of();
    }

    /** Takes back what was made for it, when all has been looked at. */
    default void restore() {}
}

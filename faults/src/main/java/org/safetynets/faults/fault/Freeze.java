package org.safetynets.faults.fault;

import java.util.List;

/** Processes stand still, holding all their connections, and go on as if no time had passed. */
record Freeze(String name, Suite suite, List<String> processes, boolean delaysTheGate)
        implements Fault {

    Freeze {
        processes = List.copyOf(processes);
    }

    @Override
    public void inject() {
        suite.signal("STOP", processes);
    }

    @Override
    public void heal() {
        suite.signal("CONT", processes);
    }
}

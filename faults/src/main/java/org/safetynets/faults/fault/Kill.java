package org.safetynets.faults.fault;

import java.util.List;

/** Processes end without a word, as by a power cut, and are started again later. */
record Kill(String name, Suite suite, List<String> processes, boolean delaysTheGate)
        implements Fault {

    Kill {
        processes = List.copyOf(processes);
    }

    @Override
    public void inject() {
        suite.kill(processes);
    }

    @Override
    public void heal() {
        suite.start(processes);
    }
}

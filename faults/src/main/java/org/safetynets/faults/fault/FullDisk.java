package org.safetynets.faults.fault;

import java.util.List;

/**
 * A process can write nothing more, as on a full disk: no file of it may grow, by a limit of the
 * kernel. It is started anew when there is room again.
 */
record FullDisk(String name, Suite suite, String process, boolean delaysTheGate) implements Fault {

    /** Less than any file that is written to has already. */
    private static final int BYTES = 4096;

    @Override
    public void inject() {
        var pid = suite.pid(process);
        suite.run(List.of("prlimit", "--pid", pid, "--fsize=" + BYTES + ":"));
    }

    /** Whether or not it has ended by itself. */
    @Override
    public void heal() {
        suite.kill(List.of(process));
        suite.start(List.of(process));
    }
}

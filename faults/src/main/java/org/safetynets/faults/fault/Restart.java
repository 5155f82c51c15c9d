package org.safetynets.faults.fault;

import java.util.List;

/** One of two instances is asked to end, as in an upgrade, and started again. */
record Restart(String name, Suite suite, String process, boolean delaysTheGate) implements Fault {

    @Override
    public boolean possible() {
        return suite.stack().table().alive(process).isPresent();
    }

    @Override
    public void inject() {
        suite.stop(List.of(process));
    }

    @Override
    public void heal() {
        suite.start(List.of(process));
    }
}

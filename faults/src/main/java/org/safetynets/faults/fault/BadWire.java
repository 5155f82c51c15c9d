package org.safetynets.faults.fault;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The connection of one process to another gets worse. For the time of the drill it goes over a
 * wire of ours, for which the process is started anew before and after.
 */
final class BadWire implements Fault {
    private final String name;
    private final Suite suite;
    private final Ends ends;
    private final Wire.State state;
    private @Nullable Wire wire;

    /**
     * What is connected.
     *
     * @param to the name of the other's port
     * @param variable by which the process finds the other
     * @param value of the variable at a port
     */
    record Ends(String process, String to, String variable, IntFunction<String> value) {}

    BadWire(String name, Suite suite, Ends ends, Wire.State state) {
        this.name = name;
        this.suite = suite;
        this.ends = ends;
        this.state = state;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean delaysTheGate() {
        return true;
    }

    /** With two instances the other one would do the work. */
    @Override
    public boolean possible() {
        return suite.instances(ends.process()).size() == 1;
    }

    @Override
    public void prepare() {
        var made = new Wire(suite.port(ends.to()));
        wire = made;
        var processes = List.of(ends.process());
        suite.stop(processes);
        suite.with(Map.of(ends.variable(), ends.value().apply(made.port()))).start(processes);
    }

    @Override
    public void inject() {
        now(state);
    }

    @Override
    public void heal() {
        now(Wire.State.WHOLE);
    }

    private void now(Wire.State next) {
        var made = wire;
        if (made == null) {
            throw new IllegalStateException("not prepared");
        }
        made.now(next);
    }

    @Override
    public void restore() {
        var processes = List.of(ends.process());
        suite.stop(processes);
        suite.start(processes);
        var made = wire;
        if (made != null) {
            made.close();
        }
    }
}

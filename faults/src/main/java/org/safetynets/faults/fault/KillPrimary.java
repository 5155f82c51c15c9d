package org.safetynets.faults.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.safetynets.stack.parts.Mongodb;
import org.safetynets.stack.parts.ThrowAwaySite;
import org.safetynets.stack.process.GuardedSpawner;
import org.safetynets.stack.process.Launch;
import org.safetynets.stack.process.Probe;
import org.safetynets.stack.process.Starter;

/**
 * The suite's mongod gets two others beside it and is killed: one of those takes over, and gives
 * way again when the first is back.
 */
final class KillPrimary implements Fault {
    private static final List<String> MONGODB = List.of("mongodb");
    private final Suite suite;
    private final List<ThrowAwaySite> others = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();

    KillPrimary(Suite suite) {
        this.suite = suite;
    }

    @Override
    public String name() {
        return "kill-primary-of-three";
    }

    @Override
    public boolean delaysTheGate() {
        return true;
    }

    @Override
    public void prepare() {
        try (var members = members()) {
            for (var i = 0; i < 2; i++) {
                members.add(startOther());
            }
        }
    }

    private Members members() {
        return new Members(suite.port("mongodb"));
    }

    /** The port of a mongod that belongs to no set yet. */
    private int startOther() {
        var throwAway = new ThrowAwaySite(suite.stack().site().environment());
        others.add(throwAway);
        var port = throwAway.site().ports().of("mongodb");
        var usual = new Mongodb(throwAway.site()).launch();
        var bare =
                new Launch(
                        usual.name(),
                        usual.url(),
                        usual.command(),
                        usual.environment(),
                        usual.directory(),
                        usual.log(),
                        () -> Probe.listens(port),
                        usual.patience());
        processes.add(new Starter(new GuardedSpawner()).start(bare));
        return port;
    }

    @Override
    public void inject() {
        suite.kill(MONGODB);
    }

    /** Done when it is primary again. */
    @Override
    public void heal() {
        suite.start(MONGODB);
    }

    @Override
    public void restore() {
        try (var members = members()) {
            members.leaveAlone();
        }
        processes.forEach(KillPrimary::end);
        others.forEach(ThrowAwaySite::close);
        processes.clear();
        others.clear();
    }

    /** Their guard kills them when nobody holds its input any more. */
    private static void end(Process guard) {
        try {
            guard.getOutputStream().close();
            guard.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

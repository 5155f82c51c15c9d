package org.safetynets.stack.process;

import java.time.Duration;

/** Starts processes and waits until they serve. */
public final class Starter {
    private static final Duration PAUSE = Duration.ofMillis(50);
    private final Spawner spawner;

    public Starter(Spawner spawner) {
        this.spawner = spawner;
    }

    public Process start(Launch launch) {
        Process process = spawner.spawn(launch);
        try {
            await(launch, process);
            return process;
        } catch (StartFailed e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** Waits for a process that was spawned before. */
    public static void await(Launch launch, Process process) {
        Deadline deadline = Deadline.in(launch.patience());
        while (!launch.readiness().reached()) {
            if (!process.isAlive()) {
                throw new StartFailed(
                        launch.name(), "it ended with " + process.exitValue(), launch.log());
            }
            if (deadline.passed()) {
                String cause = "not ready after " + launch.patience().toSeconds() + " s";
                throw new StartFailed(launch.name(), cause, launch.log());
            }
            Pause.of(PAUSE);
        }
    }
}

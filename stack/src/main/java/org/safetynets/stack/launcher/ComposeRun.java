package org.safetynets.stack.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.safetynets.stack.build.Build;
import org.safetynets.stack.demo.DemoData;
import org.safetynets.stack.demo.Network;
import org.safetynets.stack.demo.Story;
import org.safetynets.stack.images.ContainerSecrets;
import org.safetynets.stack.images.Docker;
import org.safetynets.stack.images.SuiteImages;
import org.safetynets.stack.process.Deadline;
import org.safetynets.stack.process.Probe;
import org.safetynets.stack.services.Service;

/** Brings docker-compose.yml up from nothing, plays the story against it, and takes it down. */
public final class ComposeRun {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> SERVICES =
            List.of("identity", "groups", "training", "notifications", "referrals");

    private final Stack stack;
    private final Docker docker;
    private final Progress progress;

    /** The stack's ports are those that the file publishes: it has no offset. */
    public ComposeRun(Stack stack, Docker docker, Progress progress) {
        this.stack = stack;
        this.docker = docker;
        this.progress = progress;
    }

    /** Whether every step of the story was as it should be. */
    public boolean run() {
        var project = stack.site().project();
        var build = new Build(project);
        List<Service> stale = build.stale();
        if (!stale.isEmpty()) {
            build.run(stale, progress::say);
        }
        new ContainerSecrets(project.resolve(".nets/secrets")).make();
        new SuiteImages(docker, stack.site(), progress::say).buildOurs();
        try {
            progress.say("Bringing up docker-compose.yml");
            compose("up", "--detach");
            Deadline.in(PATIENCE).await("the suite in containers", this::serves);
            progress.say("Loading demo data");
            new DemoData(Network.of(stack)).load();
            return new Story(Network.of(stack), System.out).play();
        } finally {
            compose("down", "--volumes");
        }
    }

    private boolean serves() {
        return Probe.ok(stack.gateway() + "/help")
                && SERVICES.stream()
                        .allMatch(it -> Probe.ok(stack.gateway() + "/openapi/" + it + ".json"));
    }

    private void compose(String... words) {
        var line = new ArrayList<>(docker.compose());
        line.addAll(List.of(words));
        int status = new Foreground(stack.site().project(), stack.site().environment()).run(line);
        if (status != 0) {
            throw new IllegalStateException(String.join(" ", line) + " ended with " + status);
        }
    }
}

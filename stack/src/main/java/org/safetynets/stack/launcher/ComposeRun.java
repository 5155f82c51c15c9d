package org.safetynets.stack.launcher;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetynets.stack.build.Build;
import org.safetynets.stack.demo.DemoData;
import org.safetynets.stack.demo.Network;
import org.safetynets.stack.demo.Story;
import org.safetynets.stack.images.Docker;
import org.safetynets.stack.images.SuiteImages;
import org.safetynets.stack.process.Deadline;
import org.safetynets.stack.process.Probe;
import org.safetynets.stack.services.Service;

/** Brings docker-compose.yml up from nothing, tries it, and takes it down. */
public final class ComposeRun {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final List<String> CONTEXTS =
            List.of("identity", "groups", "training", "notifications", "referrals");

    private final Stack stack;
    private final SuiteImages images;
    private final ComposeProject project;
    private final Progress progress;

    /** The stack's ports are those that the file publishes: it has no offset. */
    public ComposeRun(Stack stack, Docker docker, Progress progress) {
        this.stack = stack;
        this.images = new SuiteImages(docker, stack.site(), progress::say);
        this.project = new ComposeProject(stack.site(), docker);
        this.progress = progress;
    }

    /** Those of others, which the tests run on as well. */
    void provideImages() {
        images.provideOfficial();
    }

    /** All of it; whether every step of the story was as it should be. */
    public boolean whole() {
        provideImages();
        prepare(Service.all());
        images.buildInfrastructure();
        Preflight.requireFree(
                Stream.of("gateway", "keycloak", "mail-api")
                        .collect(Collectors.toMap(Function.identity(), stack.site().ports()::of)));
        return tried(
                () -> {
                    project.up();
                    await("the suite in containers", this::serves);
                    progress.say("Every container is healthy; the gateway answers for each");
                    new DemoData(Network.of(stack)).load();
                    progress.say("Playing the story");
                    boolean played = new Story(Network.of(stack), System.out).play();
                    project.tellMemory();
                    return played;
                });
    }

    /** The one that needs no store; whether it gets healthy with no more rights than it has. */
    public boolean smallest() {
        images.provideJava();
        prepare(List.of(Service.PORTAL));
        return tried(
                () -> {
                    project.up(Service.PORTAL.module());
                    await("the portal in a container", project::isHealthy);
                    progress.say("The portal is healthy");
                    boolean within = project.staysWithinItsRights();
                    progress.say(
                            within
                                    ? "It is not root and writes nowhere but to /tmp"
                                    : "It is root, or writes elsewhere than to /tmp");
                    return within;
                });
    }

    private void prepare(List<Service> services) {
        var build = new Build(stack.site().project());
        List<Service> stale = build.stale().stream().filter(services::contains).toList();
        if (!stale.isEmpty()) {
            build.run(stale, progress::say);
        }
        project.makeSecrets();
        services.forEach(images::build);
        project.takeDown(); // what a run that was killed has left
    }

    private boolean tried(BooleanSupplier trial) {
        boolean asItShould = false;
        try {
            progress.say("Bringing up docker-compose.yml");
            asItShould = trial.getAsBoolean();
            return asItShould;
        } finally {
            if (!asItShould) {
                project.tell();
            }
            project.takeDown();
            progress.say("Taken down");
        }
    }

    private static void await(String what, BooleanSupplier reached) {
        Deadline.in(PATIENCE).await(what, reached);
    }

    private boolean serves() {
        return Probe.ok(stack.gateway() + "/help")
                && CONTEXTS.stream()
                        .allMatch(it -> Probe.ok(stack.gateway() + "/openapi/" + it + ".json"))
                && project.isHealthy();
    }
}

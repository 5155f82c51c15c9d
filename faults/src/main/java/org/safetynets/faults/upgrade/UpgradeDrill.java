package org.safetynets.faults.upgrade;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.faults.Drills;
import org.safetynets.faults.Pace;
import org.safetynets.faults.fault.Suite;
import org.safetynets.faults.report.Outcome;
import org.safetynets.stack.Refused;
import org.safetynets.stack.build.Build;
import org.safetynets.stack.build.Revisions;
import org.safetynets.stack.cache.Folders;
import org.safetynets.stack.demo.DemoData;
import org.safetynets.stack.demo.Network;
import org.safetynets.stack.launcher.BringingUp;
import org.safetynets.stack.launcher.Progress;
import org.safetynets.stack.launcher.Stack;
import org.safetynets.stack.launcher.StackLock;
import org.safetynets.stack.launcher.TakingDown;
import org.safetynets.stack.process.OffsetPorts;
import org.safetynets.stack.services.Service;
import org.safetynets.stack.state.Entry;

/**
 * Brings up a suite of an earlier revision, with its own data, replaces it by what the project
 * holds now while it is used, checks what was promised, and takes it down again.
 */
public final class UpgradeDrill {
    public static final String NAME = Upgrade.NAME;
    private static final int MOST = 3;

    /** What a realm is imported from. */
    private static final String REALM = "deploy/keycloak/*.json";

    private final int offset;
    private final int instances;
    private final Pace pace;
    private final Progress progress;

    /** Of a suite that does not stand yet, with so many instances of each service. */
    public UpgradeDrill(int offset, int instances, Pace pace, PrintStream out) {
        if (instances < 1 || instances > MOST) {
            throw new Refused("From 1 to %d instances, not %d".formatted(MOST, instances));
        }
        this.offset = offset;
        this.instances = instances;
        this.pace = pace;
        this.progress = new Progress(out);
    }

    /** What came of it; rolls from the last revision with other services when none is given. */
    public Outcome run(@Nullable String from, long seed) {
        var here = Stack.at(offset, environment(Map.of()));
        try (var lock = StackLock.of(here)) {
            lock.require();
            requireEmpty(here);
            var project = here.site().project();
            var revisions = new Revisions(project);
            var id = from == null ? revisions.previous() : revisions.named(from);
            var to = revisions.here();
            progress.say("From %s to %s".formatted(id, to));
            requireSameRealm(revisions.changed(id, REALM));
            var former = revisions.built(id, progress::say);
            build(project);
            return roll(former, new Span(id, to), seed);
        }
    }

    private Outcome roll(Path former, Span span, long seed) {
        try (var doors = new Doors(new OffsetPorts(offset), instances)) {
            var environment = environment(doors.variables());
            var next = new Suite(() -> Stack.at(offset, environment));
            try {
                settle(next, instances);
                bringUp(next.stack().of(former));
                settle(next, instances + 1);
                var upgrade = new Upgrade(next, doors, instances, span, progress::say);
                return new Drills(next, pace, progress.out())
                        .run(List.of(upgrade), 1, seed)
                        .getFirst();
            } finally {
                end(next.stack());
                Folders.delete(former.resolve(".nets"));
            }
        }
    }

    private void bringUp(Stack former) {
        new BringingUp(former, progress).run();
        progress.say("Loading demo data");
        new DemoData(Network.of(former)).load();
    }

    private static void settle(Suite suite, int instances) {
        suite.stack()
                .with(
                        Service.all().stream()
                                .collect(Collectors.toMap(Service::module, it -> instances)));
    }

    /** The histories and the logs stay. */
    private void end(Stack stack) {
        progress.say("Taking it down");
        new TakingDown(stack).run(false);
        Folders.delete(stack.site().folder().resolve("data"));
        stack.with(Map.of());
    }

    private void build(Path project) {
        var build = new Build(project);
        var stale = build.stale();
        if (!stale.isEmpty()) {
            build.run(stale, progress::say);
        }
    }

    /** Each build is started a few times only, for which training it takes too long. */
    private static Map<String, String> environment(Map<String, String> more) {
        var environment = new HashMap<>(System.getenv());
        environment.putIfAbsent("NETS_AOT", "off");
        environment.putAll(more);
        return environment;
    }

    private static void requireEmpty(Stack stack) {
        var folder = stack.site().folder();
        if (stack.table().all().stream().anyMatch(Entry::alive)
                || Files.exists(folder.resolve("data"))) {
            throw new Refused(
                    "An upgrade is drilled on a suite of its own, and there is one in %s:"
                                    .formatted(folder)
                            + " ./nets down --wipe deletes it, --offset N goes elsewhere");
        }
        if (stack.settings().secured()) {
            throw new Refused("An upgrade is drilled on a suite that is not --secured");
        }
    }

    private static void requireSameRealm(List<String> changed) {
        if (!changed.isEmpty()) {
            throw new Refused(
                    "%s changed since. Keycloak imports a realm only once, so this drill cannot roll"
                                    .formatted(changed)
                            + " over it: choose a later --from. What operators do then:"
                            + " docs/operations/upgrade.md");
        }
    }
}

package org.safetynets.stack.launcher;

import java.nio.file.Path;
import java.util.List;
import org.safetynets.stack.Refused;
import org.safetynets.stack.build.Build;
import org.safetynets.stack.process.StartFailed;
import org.safetynets.stack.services.OldApplications;
import org.safetynets.stack.services.Service;
import org.safetynets.stack.state.Entry;

/** The way from whatever there is to a whole stack that serves. */
public final class BringingUp {
    private final Stack stack;
    private final Progress progress;

    public BringingUp(Stack stack, Progress progress) {
        this.stack = stack;
        this.progress = progress;
    }

    /** True when something had to be started. */
    public boolean run() {
        Preflight.requireSpace(stack.site().project(), stack.site().cache().root());
        build();
        var plan = new Plan(stack, progress);
        stopSurplus(plan);
        List<Planned> missing = missing(plan);
        if (missing.isEmpty()) {
            return false;
        }
        stopOutdated(missing);
        Preflight.requirePorts(missing);
        progress.say("Starting " + String.join(", ", missing.stream().map(Planned::name).toList()));
        new Upward(new Starting(stack.table(), progress)).start(missing);
        missing.forEach(this::requireAlive);
        new OldApplications(stack.site().project()).delete();
        return true;
    }

    /** One process of the plan, alone. */
    public void start(String name) {
        Planned planned = new Plan(stack, progress).named(name);
        if (stack.table().alive(name).isPresent()) {
            throw new Refused(name + " runs already");
        }
        Preflight.requirePorts(List.of(planned));
        new Upward(new Starting(stack.table(), progress)).start(List.of(planned));
    }

    /** One that served and died of something that came later has not come up either. */
    private void requireAlive(Planned planned) {
        if (stack.table().alive(planned.name()).isEmpty()) {
            Path log = stack.site().log(planned.name());
            throw new StartFailed(planned.name(), "it ended soon after", log);
        }
    }

    private void build() {
        var build = new Build(stack.site().project());
        List<Service> stale = build.stale();
        if (!stale.isEmpty()) {
            build.run(stale, progress::say);
        }
    }

    private List<Planned> missing(Plan plan) {
        return plan.all().stream()
                .filter(
                        planned ->
                                stack.table()
                                        .alive(planned.name())
                                        .filter(it -> it.version().equals(planned.version()))
                                        .isEmpty())
                .toList();
    }

    /** Instances that are no longer asked for. */
    private void stopSurplus(Plan plan) {
        List<String> planned = plan.all().stream().map(Planned::name).toList();
        List<String> surplus =
                stack.table().all().stream()
                        .map(Entry::name)
                        .filter(name -> !planned.contains(name))
                        .toList();
        new Stopping(stack.table()).stop(surplus);
    }

    /** What runs in an older build makes way for the new one. */
    private void stopOutdated(List<Planned> missing) {
        List<String> outdated =
                missing.stream()
                        .map(Planned::name)
                        .filter(name -> stack.table().find(name).filter(Entry::alive).isPresent())
                        .toList();
        new Stopping(stack.table()).stop(outdated);
    }
}

package org.safetynets.stack.launcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.safetynets.stack.images.Docker;
import org.safetynets.stack.images.Engine;
import org.safetynets.stack.parts.Project;

/** All checks and tests of all modules, on one infrastructure that ends with them. */
public final class TestRun {
    private final boolean containers;
    private final List<String> more;

    public TestRun(boolean containers, List<String> more) {
        this.containers = containers;
        this.more = List.copyOf(more);
    }

    /** The exit status of Maven, or of what follows it. */
    public int run() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        // Suites that tests bring up live for one run: training for faster starts would not pay.
        environment.putIfAbsent("NETS_AOT", "off");
        return containers ? inContainers(environment) : maven(environment);
    }

    /** The suite of docker-compose.yml alone; 1 when it did not do what it should. */
    public int compose() {
        return withEngine(System.getenv(), ComposeRun::whole) ? 0 : 1;
    }

    /** One image of ours, and how it runs; 1 when it did not as it should. */
    public int image() {
        return withEngine(System.getenv(), ComposeRun::smallest) ? 0 : 1;
    }

    private int inContainers(Map<String, String> environment) {
        environment.put("NETS_CONTAINERS", "true");
        return withEngine(
                environment,
                suite -> {
                    suite.provideImages();
                    int status = maven(environment);
                    return status != 0 || suite.whole() ? status : 1;
                });
    }

    private static <T> T withEngine(Map<String, String> environment, Function<ComposeRun, T> work) {
        var stack = Stack.at(0, environment);
        var progress = new Progress(System.out);
        var docker = new Docker(stack.site().project(), stack.site().log("images"));
        try (var _ = Engine.running(docker, stack.site().log("engine"))) {
            return work.apply(new ComposeRun(stack, docker, progress));
        }
    }

    private int maven(Map<String, String> environment) {
        // Modules side by side, one a core: most of a test's time is waiting for real parts.
        List<String> line = new ArrayList<>(List.of("mvn", "-B", "-T", "1C", "verify"));
        line.addAll(more);
        try (var infrastructure = new SharedInfrastructure(environment)) {
            environment.putAll(infrastructure.start());
            return new Foreground(Project.root(environment), environment).run(line);
        }
    }
}

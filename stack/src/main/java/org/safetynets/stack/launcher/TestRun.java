package org.safetynets.stack.launcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safetynets.stack.parts.Project;

/** All checks and tests of all modules, on one infrastructure that ends with them. */
public final class TestRun {
    private final boolean containers;
    private final List<String> more;

    public TestRun(boolean containers, List<String> more) {
        this.containers = containers;
        this.more = List.copyOf(more);
    }

    /** The exit status of Maven. */
    public int run() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        // Suites that tests bring up live for one run: training for faster starts would not pay.
        environment.putIfAbsent("NETS_AOT", "off");
        if (containers) {
            environment.put("NETS_CONTAINERS", "true");
        }
        // Modules side by side, one a core: most of a test's time is waiting for real parts.
        List<String> line = new ArrayList<>(List.of("mvn", "-B", "-T", "1C", "verify"));
        line.addAll(more);
        try (var infrastructure = new SharedInfrastructure(environment)) {
            environment.putAll(infrastructure.start());
            return new Foreground(Project.root(environment), environment).run(line);
        }
    }
}

package org.safetynets.faults.report;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safetynets.faults.check.Kind;
import tools.jackson.databind.json.JsonMapper;

/** Tells of outcomes: a line of JSON each as they come, a table in the end. */
public final class Report {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** More would hide the first ones, and the history has them all. */
    private static final int SHOWN = 10;

    private final PrintStream out;

    public Report(PrintStream out) {
        this.out = out;
    }

    public void line(Outcome outcome) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("fault", outcome.fault());
        line.put("accepted", outcome.accepted());
        line.put("unknown", outcome.unknown());
        line.put("refused", outcome.refused());
        line.put("recovered_s", outcome.recovered());
        line.put("settled_s", outcome.settled());
        for (var kind : Kind.values()) {
            line.put(kind.label(), outcome.count(kind));
        }
        line.putAll(outcome.figures());
        out.println(JSON.writeValueAsString(line));
        outcome.violations().stream()
                .limit(SHOWN)
                .forEach(it -> out.println("  " + it.kind().label() + ": " + it.how()));
        if (!outcome.violations().isEmpty()) {
            out.println("  history: " + outcome.history());
        }
    }

    public void table(List<Outcome> outcomes) {
        out.printf(
                "%n%-26s %8s %7s %7s %9s %8s",
                "fault", "accepted", "unknown", "refused", "recovered", "settled");
        for (var kind : Kind.values()) {
            out.printf(" %12s", kind.label());
        }
        out.println();
        outcomes.forEach(this::row);
        var commands = outcomes.stream().mapToLong(Outcome::accepted).sum();
        var violations = outcomes.stream().mapToLong(it -> it.violations().size()).sum();
        out.printf(
                "%n%d faults, %d commands accepted, %d violations%n",
                outcomes.size(), commands, violations);
    }

    private void row(Outcome it) {
        out.printf(
                "%-26s %8d %7d %7d %7.1f s %6.1f s",
                it.fault(),
                it.accepted(),
                it.unknown(),
                it.refused(),
                it.recovered(),
                it.settled());
        for (var kind : Kind.values()) {
            out.printf(" %12d", it.count(kind));
        }
        out.println();
    }
}

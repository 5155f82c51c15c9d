package org.safetynets.stack.content;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.safetynets.stack.content.Outcome.Result;

/** Tells what became of each thing, and of all. */
public final class Report {
    private final PrintStream out;
    private final boolean dryRun;
    private final Map<Result, Integer> counts = new EnumMap<>(Result.class);

    /**
     * @param dryRun tells of what would be done
     */
    public Report(PrintStream out, boolean dryRun) {
        this.out = out;
        this.dryRun = dryRun;
        for (Result result : Result.values()) {
            counts.put(result, 0);
        }
    }

    /** A line, and one more for each difference. */
    public void tell(Outcome it) {
        counts.merge(it.result(), 1, Integer::sum);
        String line =
                "%-16s  %-30s  %-9s  %s".formatted(it.kind(), it.name(), word(it), it.remark());
        out.println(line.stripTrailing());
        it.differences().forEach(difference -> out.println("    " + difference));
    }

    /** Counts them; true when nothing was refused. */
    public boolean end() {
        String all =
                counts.entrySet().stream()
                        .map(it -> it.getValue() + " " + lower(it.getKey()))
                        .collect(Collectors.joining(", "));
        out.println(all + (dryRun ? "; nothing was done, since this was a dry run" : ""));
        return counts.getOrDefault(Result.REFUSED, 0) == 0;
    }

    private static String word(Outcome it) {
        return lower(it.result());
    }

    private static String lower(Result result) {
        return result.name().toLowerCase(Locale.ROOT);
    }
}

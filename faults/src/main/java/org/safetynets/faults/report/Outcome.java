package org.safetynets.faults.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safetynets.faults.check.Kind;
import org.safetynets.faults.check.Violation;

/**
 * What came of one fault.
 *
 * @param recovered seconds from the beginning of the mending until everything answered again
 * @param settled seconds from the last command until everything had arrived everywhere
 * @param figures what is told of this fault only, by name
 * @param history the file that tells all
 */
public record Outcome(
        String fault,
        long accepted,
        long unknown,
        long refused,
        double recovered,
        double settled,
        List<Violation> violations,
        Map<String, Object> figures,
        String history) {

    public Outcome {
        violations = List.copyOf(violations);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures)); // keeps their order
    }

    long count(Kind kind) {
        return violations.stream().filter(it -> it.kind() == kind).count();
    }
}

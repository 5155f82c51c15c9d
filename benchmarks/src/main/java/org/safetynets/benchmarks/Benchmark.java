package org.safetynets.benchmarks;

import java.util.List;
import org.safetynets.benchmarks.report.Report;

/** One comparison of ours with our peers. */
public interface Benchmark {

    String name();

    /** Measures everybody, round after round. */
    Report run(Extent extent);

    /** What must never happen and did, on however slow a machine; empty when all is well. */
    List<String> violations(Report report);
}

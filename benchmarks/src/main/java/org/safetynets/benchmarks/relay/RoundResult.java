package org.safetynets.benchmarks.relay;

import java.util.Map;

/** What a worker's JVM tells the one that started it about one case. */
record RoundResult(String scenario, Map<String, Double> metrics) {

    static final String FILE = "results.json";
}

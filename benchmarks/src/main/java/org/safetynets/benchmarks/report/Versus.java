package org.safetynets.benchmarks.report;

/**
 * Who is compared with whom.
 *
 * @param scenario the case of ours
 * @param peerScenario the case of the peer, where it is not the same
 */
public record Versus(String scenario, String subject, String peerScenario, String peer) {

    public static Versus inCase(String scenario, String subject, String peer) {
        return new Versus(scenario, subject, scenario, peer);
    }

    /** For example {@code ours/debezium}. */
    String name() {
        return subject + "/" + peer;
    }
}

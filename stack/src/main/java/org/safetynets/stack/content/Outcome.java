package org.safetynets.stack.content;

import java.util.List;

/**
 * What became of one thing that ships.
 *
 * @param remark what is to be known about it; empty where nothing is
 * @param differences of what the network had from what ships
 */
public record Outcome(
        Kind kind, String name, Result result, String remark, List<Difference> differences) {

    /** How it went; in a dry run, how it would go. */
    public enum Result {
        CREATED,
        UPDATED,
        UNCHANGED,
        /** It differs, and stays as the network has it. */
        KEPT,
        REFUSED
    }

    public Outcome {
        differences = List.copyOf(differences);
    }

    public boolean isRefused() {
        return result == Result.REFUSED;
    }
}

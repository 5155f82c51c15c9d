package org.safetynets.faults.upgrade;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What those who came to a door were answered. */
final class Tally {
    /** More would hide the first ones. */
    private static final int KEPT = 20;

    private final List<String> failures = new ArrayList<>();
    private long answers;
    private long failed;
    private long turnedAway;
    private Duration slowest = Duration.ZERO;

    /** Begins to count anew. */
    synchronized void clear() {
        failures.clear();
        answers = 0;
        failed = 0;
        turnedAway = 0;
        slowest = Duration.ZERO;
    }

    /**
     * Counts an answer.
     *
     * @param what was asked, for people
     * @param later whether it said when to come again
     */
    synchronized void answered(String what, int status, boolean later, Duration took) {
        answers++;
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        if (later) {
            turnedAway++;
        } else if (status >= 500) {
            fail(what + " was answered " + status);
        }
    }

    /** Counts a question that got no answer at all. */
    synchronized void unanswered(String what, String why) {
        answers++;
        fail(what + " got no answer: " + why);
    }

    private void fail(String how) {
        failed++;
        if (failures.size() < KEPT) {
            failures.add(how);
        }
    }

    synchronized long answers() {
        return answers;
    }

    /** Server errors that did not say when to come again, and questions without an answer. */
    synchronized long failed() {
        return failed;
    }

    /** Asked to come again at a time that was said. */
    synchronized long turnedAway() {
        return turnedAway;
    }

    synchronized Duration slowest() {
        return slowest;
    }

    /** The first failures. */
    synchronized List<String> failures() {
        return List.copyOf(failures);
    }
}

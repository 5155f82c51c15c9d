package org.safetynets.faults.workload;

/** Nothing came back, or nothing could be sent; the cause is a fault, ours or a real one. */
final class NoAnswer extends RuntimeException {
    NoAnswer(String why) {
        super(why);
    }
}

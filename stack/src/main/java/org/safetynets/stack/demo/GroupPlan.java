package org.safetynets.stack.demo;

/** What differs between the demo's groups. */
public record GroupPlan(
        String name,
        String purpose,
        Person facilitator,
        String weekday,
        String timeZone,
        int capacity) {
    private static final int USUAL = 8;

    /** Of the usual size. */
    public GroupPlan(
            String name, String purpose, Person facilitator, String weekday, String timeZone) {
        this(name, purpose, facilitator, weekday, timeZone, USUAL);
    }
}

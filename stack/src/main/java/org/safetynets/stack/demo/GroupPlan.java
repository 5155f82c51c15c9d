package org.safetynets.stack.demo;

/** What differs between the demo's groups. */
public record GroupPlan(
        String name, String purpose, Person facilitator, String weekday, String timeZone) {}

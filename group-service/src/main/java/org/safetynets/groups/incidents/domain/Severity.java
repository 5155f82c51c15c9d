package org.safetynets.groups.incidents.domain;

/** How grave an incident is, from danger to life to what can wait for days. */
public enum Severity {
    S1,
    S2,
    S3,
    S4;

    /** So grave that the leaders talk it over before the group meets again. */
    public boolean owesDebrief() {
        return this == S1 || this == S2;
    }
}

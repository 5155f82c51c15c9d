package org.safetynets.faults.check;

/** What must never happen. */
public enum Kind {
    LOST("lost"),
    TWICE("twice"),
    OUT_OF_ORDER("out_of_order"),
    OVERSOLD("oversold"),
    UNCERTIFIED("uncertified"),
    FORBIDDEN("forbidden"),
    /** Somebody noticed what nobody may notice. */
    FELT("felt"),
    /** The suite did not come to rest in time. */
    STUCK("stuck");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** As in reports. */
    public String label() {
        return label;
    }
}

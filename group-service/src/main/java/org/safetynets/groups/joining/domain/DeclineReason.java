package org.safetynets.groups.joining.domain;

/**
 * Why somebody was declined, in the few words they may be told (domain content, section 9). What is
 * about safety, or about somebody known, never leaves the staff, so there is no word for it here.
 */
public enum DeclineReason {
    /** There is no group for this now. */
    NO_GROUP,
    TIME,
    LANGUAGE,
    PURPOSE,
    FORMAT,
    /** Something steadier comes first. */
    STABILISE,
    TIMING
}

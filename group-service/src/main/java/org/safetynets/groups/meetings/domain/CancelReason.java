package org.safetynets.groups.meetings.domain;

/** Why one meeting does not take place; a code, so that nothing private is written. */
public enum CancelReason {
    FACILITATOR_UNAVAILABLE,
    PLACE_UNAVAILABLE,
    WEATHER,
    TOO_FEW,
    HOLIDAY,
    OTHER
}

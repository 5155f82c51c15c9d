package org.safetynets.training.external.domain;

/** How it stands with external evidence on a day. */
public enum Standing {
    SUBMITTED,
    ACCEPTED,
    DECLINED,
    /** The recheck was missed: it has stopped to count by the clock. */
    LAPSED
}

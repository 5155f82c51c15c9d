package org.safetynets.training.waiver.domain;

/** Where an override stands. */
public enum WaiverStatus {
    ASKED,
    APPROVED,
    DECLINED
}

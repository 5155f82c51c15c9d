package org.safetynets.training.remedy.domain;

/** Where a remedy stands. */
public enum RemedyState {
    ASKED,
    SHOWN,
    WITHDRAWN
}

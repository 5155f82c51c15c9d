package org.safetynets.referrals.outward.domain;

/** Why a recipient cannot take somebody; never anything about the person. */
public enum DeclineReason {
    NO_CAPACITY,
    NOT_A_FIT,
    REFER_ELSEWHERE,
    OTHER
}

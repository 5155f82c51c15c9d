package org.safetynets.referrals.sandbox.domain;

import java.util.List;

/** Where a made-up referral shall stand: what its partner and its organization do to get there. */
public enum Scene {
    /** The partner uses the code, and lets the practice see who waits and who is placed (D2). */
    COME,
    RECEIVED,
    ACCEPTED,
    ON_HOLD,
    IN_PROGRESS,
    COMPLETED,
    REJECTED,
    FAILED,
    /** The partner lets it be told how often they come (D3). */
    ATTENDANCE_TOLD,
    /** The partner lets a summary be seen as well (D4). */
    SUMMARY_TOLD,
    /** The partner withdraws: to the practice it looks as if nobody had come. */
    WITHDRAWN;

    /** Those on the way, which are left out where they were taken before. */
    public List<Step> steps() {
        return switch (this) {
            case COME -> List.of(Step.COME);
            case RECEIVED -> List.of(Step.RECEIVE);
            case ACCEPTED -> List.of(Step.ACCEPT);
            case ON_HOLD -> List.of(Step.ACCEPT, Step.HOLD);
            case IN_PROGRESS -> List.of(Step.COME, Step.ACCEPT, Step.PLACE);
            case COMPLETED -> List.of(Step.COME, Step.ACCEPT, Step.PLACE, Step.COMPLETE);
            case REJECTED -> List.of(Step.COME, Step.REJECT);
            case FAILED -> List.of(Step.COME, Step.ACCEPT, Step.FAIL);
            case ATTENDANCE_TOLD -> List.of(Step.COME, Step.TELL_ATTENDANCE);
            case SUMMARY_TOLD -> List.of(Step.COME, Step.TELL_SUMMARY);
            case WITHDRAWN -> List.of(Step.COME, Step.WITHDRAW);
        };
    }

    /** What somebody at the other end does. */
    public enum Step {
        COME,
        RECEIVE,
        ACCEPT,
        HOLD,
        PLACE,
        COMPLETE,
        REJECT,
        FAIL,
        TELL_ATTENDANCE,
        TELL_SUMMARY,
        WITHDRAW
    }
}

package org.safetynets.referrals.referral.domain;

import static java.util.EnumSet.complementOf;

import java.util.EnumSet;
import java.util.Set;

/** Where a referral truly stands, for staff and the partner; a counselor sees a {@link Shown}. */
public enum ReferralStatus {
    RECEIVED(Stage.UNCLAIMED),
    INVITED(Stage.UNCLAIMED),
    CONSENTED(Stage.WAITING),
    SCREENING(Stage.WAITING),
    WAITLISTED(Stage.WAITING),
    OFFERED(Stage.WAITING),
    DEFERRED(Stage.WAITING),
    PLACED(Stage.PLACED),
    COMPLETED(Stage.CLOSED),
    REFERRED_ON(Stage.CLOSED),
    NOT_A_FIT(Stage.CLOSED),
    DECLINED(Stage.CLOSED),
    NO_RESPONSE(Stage.CLOSED),
    WITHDRAWN(Stage.CLOSED),
    EXPIRED(Stage.CLOSED);

    /** The statuses that look alike once the reasons are taken away. */
    public enum Stage {
        UNCLAIMED,
        WAITING,
        PLACED,
        CLOSED
    }

    private final Stage stage;

    ReferralStatus(Stage stage) {
        this.stage = stage;
    }

    public Stage stage() {
        return stage;
    }

    public boolean isClosed() {
        return stage == Stage.CLOSED;
    }

    /** Whether the life cycle has this step; a closed referral never opens again. */
    public boolean canBecome(ReferralStatus next) {
        return next().contains(next);
    }

    private Set<ReferralStatus> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(INVITED, CONSENTED, EXPIRED);
            case INVITED -> EnumSet.of(CONSENTED, DECLINED, NO_RESPONSE, EXPIRED);
            // Steps may be skipped: a compacted topic keeps only the last of them.
            case CONSENTED, SCREENING, WAITLISTED, OFFERED, DEFERRED ->
                    complementOf(
                            EnumSet.of(RECEIVED, INVITED, CONSENTED, COMPLETED, EXPIRED, this));
            case PLACED -> complementOf(EnumSet.of(RECEIVED, INVITED, CONSENTED, EXPIRED, this));
            case COMPLETED, REFERRED_ON, NOT_A_FIT, DECLINED, NO_RESPONSE, WITHDRAWN, EXPIRED ->
                    Set.of();
        };
    }
}

package org.safetynets.referrals.counselor.web;

import java.time.Instant;
import org.safetynets.referrals.counselor.domain.Decision;

/** A decision with its reason, and without who made it: it is the organization's. */
record DecisionResponse(Decision.Act act, Instant at, String reason) {

    static DecisionResponse of(Decision it) {
        return new DecisionResponse(it.act(), it.at(), it.reason());
    }
}

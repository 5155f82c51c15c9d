package org.safetynets.referrals.outward.domain;

import java.util.UUID;

/** Id of a referral onward. */
public record OutwardId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

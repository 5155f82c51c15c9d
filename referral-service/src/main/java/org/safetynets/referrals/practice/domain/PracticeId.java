package org.safetynets.referrals.practice.domain;

import java.util.UUID;

/** Id of a practice. */
public record PracticeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

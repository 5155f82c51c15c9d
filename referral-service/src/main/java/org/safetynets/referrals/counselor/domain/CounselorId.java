package org.safetynets.referrals.counselor.domain;

import java.util.UUID;

/** Id of a counselor in one organization. */
public record CounselorId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

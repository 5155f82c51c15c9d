package org.safetynets.training.credential.domain;

import java.util.EnumSet;
import java.util.Set;
import org.safetynets.training.certification.domain.Status;

/** What a status list says of a credential, in the words of W3C's Bitstring Status List. */
public enum StatusPurpose {
    REVOCATION,
    SUSPENSION;

    /**
     * What is said of a certification that stands so.
     *
     * <p>An ended one is not called revoked, which would be untrue; it is held back, so that it
     * counts for nobody even where a clock or a time zone differs from its organization's.
     */
    public static Set<StatusPurpose> of(Status status) {
        return switch (status) {
            case ACTIVE -> EnumSet.noneOf(StatusPurpose.class);
            case SUSPENDED, EXPIRED -> EnumSet.of(SUSPENSION);
            case REVOKED -> EnumSet.of(REVOCATION);
        };
    }
}

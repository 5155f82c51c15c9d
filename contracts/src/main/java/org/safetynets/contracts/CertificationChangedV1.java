package org.safetynets.contracts;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A facilitator's certification was issued or changed.
 *
 * @param standardCode for example {@code BTPF}
 * @param level for example {@code facilitator}
 * @param purposes codes of the purposes it covers
 * @param from first day it covers, in the organization's zone
 * @param through last day it covers
 */
public record CertificationChangedV1(
        UUID certificationId,
        long version,
        UUID organizationId,
        UUID personId,
        Change change,
        Status status,
        String standardCode,
        String standardVersion,
        String level,
        Set<String> purposes,
        LocalDate from,
        LocalDate through)
        implements Event {

    public enum Change {
        ISSUED,
        SUSPENDED,
        REINSTATED,
        EXPIRED,
        RENEWED,
        REVOKED
    }

    /** Only an active certification lets a group meet, and only from its first to its last day. */
    public enum Status {
        ACTIVE,
        SUSPENDED,
        EXPIRED,
        REVOKED
    }

    @Override
    public UUID aggregateId() {
        return certificationId;
    }
}

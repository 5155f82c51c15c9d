package org.safetynets.contracts;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A facilitator's certification was issued or changed.
 *
 * @param standardCode for example {@code BTPF}
 * @param level for example {@code facilitator}
 * @param purposes codes of the purposes it covers
 * @param from first day it covers, in the organization's zone
 * @param through last day it covers
 * @param graceThrough last day on which groups that are open already may still meet on it, though
 *     none may open; left out when {@code through} is the end
 * @param renews the certification that this one was issued to renew
 * @param renewedBy the certification that renews this one, so that its end is nobody's loss
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
        LocalDate through,
        @Nullable LocalDate graceThrough,
        @Nullable UUID renews,
        @Nullable UUID renewedBy)
        implements Event {

    /** One without grace, that renews nothing and is not renewed. */
    public CertificationChangedV1(
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
            LocalDate through) {
        this(
                certificationId,
                version,
                organizationId,
                personId,
                change,
                status,
                standardCode,
                standardVersion,
                level,
                purposes,
                from,
                through,
                null,
                null,
                null);
    }

    public enum Change {
        ISSUED,
        SUSPENDED,
        REINSTATED,
        EXPIRED,
        RENEWED,
        REVOKED
    }

    /**
     * Only an active certification lets a group meet, and only from its first day to its last, or
     * to the last of its grace.
     */
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

package org.safetynets.contracts;

import java.util.UUID;

/**
 * The holder of a revoked certification asks that the revocation be looked at again. What they say
 * stays with training-service; who revoked does not hear it.
 */
public record CertificationAppealedV1(
        UUID certificationId, long version, UUID organizationId, UUID personId) implements Event {

    @Override
    public UUID aggregateId() {
        return certificationId;
    }
}

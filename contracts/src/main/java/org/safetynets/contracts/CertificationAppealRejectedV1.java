package org.safetynets.contracts;

import java.util.UUID;

/**
 * Somebody heard the appeal against a revocation, and the revocation stands. Why stays with
 * training-service, where the holder reads it. An appeal that is upheld shows as a reinstatement.
 */
public record CertificationAppealRejectedV1(
        UUID certificationId, long version, UUID organizationId, UUID personId) implements Event {

    @Override
    public UUID aggregateId() {
        return certificationId;
    }
}

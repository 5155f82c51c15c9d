package org.safetynets.referrals.integration.domain;

import java.util.UUID;

/** Id of a system, by which the FHIR server knows it as well. */
public record IntegrationId(UUID value) {

    private static final String PREFIX = "system-";

    /** The name under which it signs in; of no other client begins with the same. */
    public String clientId() {
        return PREFIX + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

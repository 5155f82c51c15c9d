package org.safetynets.referrals.fhir.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;

/** The systems that may use the FHIR server. */
public interface FhirClients {

    void add(FhirClient client);

    /** Adds the client, or replaces what was kept under its id. */
    void keep(FhirClient client);

    Optional<FhirClient> find(OrganizationId organization, UUID id);

    /** Of whatever organization: its own credentials say who it is. */
    Optional<FhirClient> signedInAs(String clientId);

    List<FhirClient> all(OrganizationId organization);

    /** False when the organization has no such client. */
    boolean remove(OrganizationId organization, UUID id);
}

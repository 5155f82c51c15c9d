package org.safetynets.referrals.fhir.access;

import java.util.UUID;
import org.safetynets.platform.internal.ServiceClients;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.referrals.fhir.domain.FhirClient.Counselor;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Asks identity-service who somebody is. */
@Component
class CounselorNames {

    private final ServiceClients services;

    CounselorNames(ServiceClients services) {
        this.services = services;
    }

    record Named(String pseudonym) {}

    Counselor named(UUID person) {
        try {
            var named =
                    services.restClient("identity")
                            .get()
                            .uri("/internal/people/{id}", person)
                            .header("X-Reason", "naming a counselor whom a system refers for")
                            .retrieve()
                            .body(Named.class);
            return new Counselor(new PersonId(person), named == null ? "" : named.pseudonym());
        } catch (HttpClientErrorException.NotFound e) {
            throw new InvalidRequestException("counselors", "has somebody who does not exist");
        }
    }
}

package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.fhir.access.FhirCallers;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.springframework.stereotype.Component;

/**
 * Counselors, under their pseudonyms: to a practice its own, to the organization all on whose
 * behalf some system refers to it.
 */
@Component
class PractitionerRoleProvider implements IResourceProvider {

    private final FhirClients clients;

    PractitionerRoleProvider(FhirClients clients) {
        this.clients = clients;
    }

    @Override
    public Class<PractitionerRole> getResourceType() {
        return PractitionerRole.class;
    }

    @Read
    public PractitionerRole read(@IdParam IdType id, RequestDetails request) {
        return search(request).stream()
                .filter(it -> it.getIdElement().getIdPart().equals(id.getIdPart()))
                .findFirst()
                .orElseThrow(() -> Refs.missing(id));
    }

    @Search
    public List<PractitionerRole> search(RequestDetails request) {
        var client = FhirCallers.of(request).client();
        return counselors(client)
                .distinct()
                .map(it -> resource(client.organization(), it))
                .toList();
    }

    private Stream<FhirClient.Counselor> counselors(FhirClient client) {
        return client.isPractice()
                ? client.counselors().stream()
                : clients.all(client.organization()).stream()
                        .flatMap(it -> it.counselors().stream());
    }

    private static PractitionerRole resource(
            OrganizationId organization, FhirClient.Counselor counselor) {
        var role = new PractitionerRole();
        role.setId("PractitionerRole/" + counselor.person());
        role.setActive(true);
        role.getPractitioner().setDisplay(counselor.pseudonym());
        role.setOrganization(Refs.organization(organization));
        role.addCode(Terms.concept(Terms.ROLE, "counselor"));
        return role;
    }
}

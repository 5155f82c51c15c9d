package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.fhir.access.FhirCallers;
import org.safetynets.referrals.organization.OrganizationNames;
import org.springframework.stereotype.Component;

/** The one organization that a client refers to, or belongs to. */
@Component
class OrganizationProvider implements IResourceProvider {

    private final OrganizationNames names;

    OrganizationProvider(OrganizationNames names) {
        this.names = names;
    }

    @Override
    public Class<Organization> getResourceType() {
        return Organization.class;
    }

    @Read
    public Organization read(@IdParam IdType id, RequestDetails request) {
        var own = FhirCallers.of(request).client().organization();
        if (!own.toString().equals(id.getIdPart())) {
            throw Refs.missing(id);
        }
        return resource(own);
    }

    @Search
    public List<Organization> search(RequestDetails request) {
        return List.of(resource(FhirCallers.of(request).client().organization()));
    }

    private Organization resource(OrganizationId id) {
        var organization = new Organization();
        organization.setId("Organization/" + id);
        organization.addIdentifier().setSystem(Terms.ORGANIZATION).setValue(id.toString());
        organization.setActive(true);
        names.shown(id).ifPresent(organization::setName);
        return organization;
    }
}

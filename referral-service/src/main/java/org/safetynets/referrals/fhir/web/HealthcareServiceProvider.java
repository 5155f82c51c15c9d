package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.IdType;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.capacity.GroupCopies;
import org.safetynets.referrals.capacity.PurposeCapacity;
import org.safetynets.referrals.fhir.access.FhirCallers;
import org.springframework.stereotype.Component;

/** Room in the organization's groups, to look at before referring: one service for a purpose. */
@Component
class HealthcareServiceProvider implements IResourceProvider {

    private final GroupCopies groups;

    HealthcareServiceProvider(GroupCopies groups) {
        this.groups = groups;
    }

    @Override
    public Class<HealthcareService> getResourceType() {
        return HealthcareService.class;
    }

    @Read
    public HealthcareService read(@IdParam IdType id, RequestDetails request) {
        return search(request).stream()
                .filter(it -> it.getIdElement().getIdPart().equals(id.getIdPart()))
                .findFirst()
                .orElseThrow(() -> Refs.missing(id));
    }

    @Search
    public List<HealthcareService> search(RequestDetails request) {
        var organization = FhirCallers.of(request).client().organization();
        return groups.capacity(organization).stream()
                .map(it -> resource(organization, it))
                .toList();
    }

    private static HealthcareService resource(OrganizationId organization, PurposeCapacity of) {
        var service = new HealthcareService();
        service.setId("HealthcareService/" + id(of.purpose()));
        service.setActive(true);
        service.setProvidedBy(Refs.organization(organization));
        service.addType(Terms.concept(Terms.PURPOSE, of.purpose()));
        service.addCharacteristic(Terms.concept(Terms.CAPACITY, capacity(of)));
        service.setAppointmentRequired(false);
        return service;
    }

    private static String id(String purpose) {
        return purpose.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String capacity(PurposeCapacity of) {
        if (of.seatsFree() > 0) {
            return "capacity";
        }
        return of.waitlisted() > 0 ? "waitlist" : "no-capacity";
    }
}

package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.ReferralId;

/**
 * Ids and references. The order, its task, its consent and its patient all have the id of their
 * referral, each in its own type.
 */
final class Refs {

    private Refs() {}

    static Reference order(ReferralId id) {
        return new Reference("ServiceRequest/" + id);
    }

    static Reference patient(ReferralId id) {
        return new Reference("Patient/" + id);
    }

    static Reference consent(ReferralId id) {
        return new Reference("Consent/" + id);
    }

    static Reference organization(OrganizationId id) {
        return new Reference("Organization/" + id);
    }

    static Reference counselor(PersonId id) {
        return new Reference("PractitionerRole/" + id);
    }

    /** A text that is no id of ours names nothing. */
    static ReferralId referral(IIdType id) {
        return uuid(id.getIdPart()).map(ReferralId::new).orElseThrow(() -> missing(id));
    }

    static ResourceNotFoundException missing(IIdType id) {
        return new ResourceNotFoundException(
                "There is no %s with this id".formatted(id.getResourceType()));
    }

    /** The id of a reference to a resource here; empty when it leads anywhere else. */
    static Optional<UUID> here(Reference reference, String type) {
        var id = new IdType(reference.getReference());
        var ours = !id.isAbsolute() && !id.isLocal() && type.equals(id.getResourceType());
        return ours && !id.hasVersionIdPart() ? uuid(id.getIdPart()) : Optional.empty();
    }

    static Optional<UUID> uuid(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

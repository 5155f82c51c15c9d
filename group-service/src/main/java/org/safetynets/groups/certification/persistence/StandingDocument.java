package org.safetynets.groups.certification.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.certification.domain.Certification;
import org.safetynets.groups.certification.domain.Standing;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One person's certifications in one organization, as stored.
 *
 * @param held raised by transactions that rest on it, so that they conflict with its changes
 */
@Document(StandingDocument.COLLECTION)
record StandingDocument(
        @Id String id,
        UUID organizationId,
        UUID personId,
        long held,
        List<CertificationDocument> certifications) {

    static final String COLLECTION = "standings";

    /** Dates are stored as text: a date has no zone to be shifted by. */
    record CertificationDocument(
            UUID certificationId,
            long version,
            boolean inForce,
            boolean leads,
            Set<String> purposes,
            String from,
            String through,
            @Nullable String graceThrough) {

        static CertificationDocument of(Certification it) {
            return new CertificationDocument(
                    it.id(),
                    it.version(),
                    it.inForce(),
                    it.leads(),
                    it.purposes().stream().map(PurposeCode::value).collect(Collectors.toSet()),
                    it.from().toString(),
                    it.through().toString(),
                    it.graceThrough().toString());
        }

        Certification restore() {
            return new Certification(
                    certificationId,
                    version,
                    inForce,
                    leads,
                    purposes.stream().map(PurposeCode::new).collect(Collectors.toSet()),
                    LocalDate.parse(from),
                    LocalDate.parse(through),
                    LocalDate.parse(graceThrough == null ? through : graceThrough));
        }
    }

    static String id(OrganizationId organization, PersonId person) {
        return organization + "/" + person;
    }

    static StandingDocument empty(OrganizationId organization, PersonId person) {
        return new StandingDocument(
                id(organization, person), organization.value(), person.value(), 0, List.of());
    }

    boolean knows(UUID certification, long version) {
        return certifications.stream()
                .anyMatch(
                        it ->
                                it.certificationId().equals(certification)
                                        && it.version() >= version);
    }

    StandingDocument with(Certification certification) {
        var others =
                certifications.stream()
                        .filter(it -> !it.certificationId().equals(certification.id()))
                        .collect(Collectors.toList());
        others.add(CertificationDocument.of(certification));
        return new StandingDocument(id, organizationId, personId, held + 1, others);
    }

    Standing restore() {
        return new Standing(
                new OrganizationId(organizationId),
                new PersonId(personId),
                certifications.stream().map(CertificationDocument::restore).toList());
    }
}

package org.safetynets.groups.gate.messaging;

import static java.util.Objects.requireNonNullElse;

import java.util.stream.Collectors;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.groups.certification.domain.Certification;
import org.safetynets.groups.certification.domain.Level;
import org.safetynets.groups.certification.domain.Standings;
import org.safetynets.groups.gate.application.ReviewItems;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Keeps the replica and, in the same transaction, asks for a review of what rests on it. */
@Component
class CertificationConsumer implements EventConsumer<CertificationChangedV1> {

    private final Standings standings;
    private final ReviewItems reviews;

    CertificationConsumer(Standings standings, ReviewItems reviews) {
        this.standings = standings;
        this.reviews = reviews;
    }

    @Override
    public Class<CertificationChangedV1> eventType() {
        return CertificationChangedV1.class;
    }

    @Override
    public void on(CertificationChangedV1 event, EventContext context) {
        var organization = new OrganizationId(event.organizationId());
        var person = new PersonId(event.personId());
        if (standings.record(organization, person, certification(event))) {
            reviews.ask(organization, person);
        }
    }

    private static Certification certification(CertificationChangedV1 event) {
        return new Certification(
                event.certificationId(),
                event.version(),
                event.status() == Status.ACTIVE,
                Level.leads(event.level()),
                event.purposes().stream()
                        .filter(PurposeCode::isOne) // no group has another, and the rest counts
                        .map(PurposeCode::new)
                        .collect(Collectors.toUnmodifiableSet()),
                event.from(),
                event.through(),
                requireNonNullElse(event.graceThrough(), event.through()));
    }
}

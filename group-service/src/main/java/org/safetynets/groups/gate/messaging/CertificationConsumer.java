package org.safetynets.groups.gate.messaging;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.Collectors;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.groups.certification.domain.Awarded;
import org.safetynets.groups.certification.domain.Certification;
import org.safetynets.groups.certification.domain.Level;
import org.safetynets.groups.certification.domain.Standings;
import org.safetynets.groups.gate.application.ReviewItems;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.safetynets.platform.inbox.BulkConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Keeps the replica and, in the same transaction, asks for a review of what rests on it; of whole
 * organizations where many come at once, since then most of their people come.
 */
@Component
class CertificationConsumer implements BulkConsumer<CertificationChangedV1> {

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
        var it = awarded(event);
        if (standings.record(it.organization(), it.person(), it.certification())) {
            reviews.ask(it.organization(), it.person());
        }
    }

    @Override
    public void onAll(List<CertificationChangedV1> events) {
        var newer = standings.record(events.stream().map(CertificationConsumer::awarded).toList());
        newer.stream().map(Awarded::organization).distinct().forEach(reviews::ask);
    }

    private static Awarded awarded(CertificationChangedV1 event) {
        return new Awarded(
                new OrganizationId(event.organizationId()),
                new PersonId(event.personId()),
                certification(event));
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

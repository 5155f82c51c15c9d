package org.safetynets.training.certification.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.CertificationAppealRejectedV1;
import org.safetynets.contracts.CertificationAppealedV1;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.contracts.Event;
import org.safetynets.contracts.WireEnums;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationEvents;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.CertificationResult.Changed;
import org.safetynets.training.certification.domain.Status;
import org.springframework.stereotype.Component;

@Component
class CertificationEventsPublisher implements CertificationEvents {

    private final Outbox outbox;
    private final CertificationAudit audit;

    CertificationEventsPublisher(Outbox outbox, CertificationAudit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    @Override
    public void tell(List<Changed> changes) {
        changes.forEach(audit::note);
        outbox.append(changes.stream().map(CertificationEventsPublisher::event).toList());
    }

    private static Event event(Changed changed) {
        var it = changed.certification();
        return switch (changed.change()) {
            // read by its state, an endorsed one is issued anew, for more purposes
            case ISSUED, ENDORSED -> changed(CertificationChangedV1.Change.ISSUED, it);
            case RENEWED -> changed(CertificationChangedV1.Change.RENEWED, it);
            case SUSPENDED -> changed(CertificationChangedV1.Change.SUSPENDED, it);
            case REINSTATED -> changed(CertificationChangedV1.Change.REINSTATED, it);
            case EXPIRED -> changed(CertificationChangedV1.Change.EXPIRED, it);
            case REVOKED -> changed(CertificationChangedV1.Change.REVOKED, it);
            case APPEALED -> appealed(it);
            case APPEAL_REJECTED -> appealRejected(it);
        };
    }

    /** An appeal changes nothing yet, and is news for those alone who make and hear it. */
    private static Event appealed(Certification it) {
        return new CertificationAppealedV1(
                it.id().value(),
                it.standing().version(),
                it.holder().organization().value(),
                it.holder().person().value());
    }

    private static Event appealRejected(Certification it) {
        return new CertificationAppealRejectedV1(
                it.id().value(),
                it.standing().version(),
                it.holder().organization().value(),
                it.holder().person().value());
    }

    private static CertificationChangedV1 changed(
            CertificationChangedV1.Change change, Certification it) {
        return new CertificationChangedV1(
                it.id().value(),
                it.standing().version(),
                it.holder().organization().value(),
                it.holder().person().value(),
                change,
                contract(it.status()),
                it.award().standardCode(),
                it.award().standardVersion(),
                WireEnums.wire(it.award().level()),
                it.award().purposes(),
                it.term().from(),
                it.term().through(),
                graceOf(it),
                value(it.lineage().renews()),
                value(it.lineage().renewedBy()));
    }

    private static @Nullable LocalDate graceOf(Certification it) {
        var term = it.term();
        return term.graceThrough().equals(term.through()) ? null : term.graceThrough();
    }

    private static @Nullable UUID value(@Nullable CertificationId other) {
        return other == null ? null : other.value();
    }

    private static CertificationChangedV1.Status contract(Status status) {
        return switch (status) {
            case ACTIVE -> CertificationChangedV1.Status.ACTIVE;
            case SUSPENDED -> CertificationChangedV1.Status.SUSPENDED;
            case EXPIRED -> CertificationChangedV1.Status.EXPIRED;
            case REVOKED -> CertificationChangedV1.Status.REVOKED;
        };
    }
}

package org.safetynets.identity.audit.messaging;

import org.safetynets.contracts.AuditRecordedV1;
import org.safetynets.contracts.AuditRecordedV1.ActorKind;
import org.safetynets.identity.audit.application.AppendingEntries;
import org.safetynets.identity.audit.application.Noted;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Keeps what every service noted, this one too. */
@Component
class AuditConsumer implements EventConsumer<AuditRecordedV1> {

    private final AppendingEntries appending;

    AuditConsumer(AppendingEntries appending) {
        this.appending = appending;
    }

    @Override
    public Class<AuditRecordedV1> eventType() {
        return AuditRecordedV1.class;
    }

    @Override
    public void on(AuditRecordedV1 event, EventContext context) {
        var organization = event.organizationId();
        var about = event.personId();
        appending.append(
                new Noted(
                        event.entryId(),
                        organization == null ? null : new OrganizationId(organization),
                        event.at(),
                        event.service(),
                        event.actorId(),
                        event.actorKind() == ActorKind.SERVICE,
                        event.action(),
                        event.subjectType(),
                        event.subjectId(),
                        about == null ? null : new PersonId(about),
                        event.reason()));
    }
}

package org.safetynets.identity.invitation.persistence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.invitation.domain.Addressee;
import org.safetynets.identity.invitation.domain.Invitation;
import org.safetynets.identity.invitation.domain.InvitationChanged;
import org.safetynets.identity.invitation.domain.InvitationCode;
import org.safetynets.identity.invitation.domain.InvitationId;
import org.safetynets.identity.invitation.domain.InvitationStatus;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.springframework.stereotype.Component;

/** Turns invitations into documents, sealing whom they are for, and back. */
@Component
class InvitationDocuments {

    private final Sealing sealing;

    InvitationDocuments(Sealing sealing) {
        this.sealing = sealing;
    }

    InvitationDocument document(InvitationChanged change) {
        var it = change.invitation();
        var id = it.id().value();
        var sealed = fields(it.organization().value(), id);
        var to = it.addressee();
        var open = it.status() == InvitationStatus.OPEN;
        return new InvitationDocument(
                id,
                it.organization().value(),
                it.roles(),
                it.channel(),
                it.inviter().value(),
                it.inviterNetworkAdmin(),
                it.codeHash(),
                sealed.seal("address", to == null ? null : to.address()),
                sealed.seal("code", to == null ? null : to.code().value()),
                it.status(),
                it.sending(),
                it.issuedAt(),
                it.expiresAt(),
                open || change.by() == null ? null : change.by().value(),
                change.reason(),
                it.version());
    }

    Invitation restored(InvitationDocument it) {
        return new Invitation(
                new InvitationId(it.id()),
                new OrganizationId(it.organizationId()),
                it.roles(),
                it.channel(),
                new PersonId(it.inviter()),
                it.inviterNetworkAdmin(),
                it.codeHash(),
                addressee(it),
                it.status(),
                it.sending(),
                it.issuedAt(),
                it.expiresAt(),
                it.version());
    }

    private @Nullable Addressee addressee(InvitationDocument it) {
        var sealed = fields(it.organizationId(), it.id());
        var address = sealed.open("address", it.address());
        var code = sealed.open("code", it.code());
        return address.isEmpty() || code.isEmpty()
                ? null
                : new Addressee(address.get(), new InvitationCode(code.get()));
    }

    private SealedFields fields(UUID organization, UUID id) {
        return sealing.fields(Subject.organization(organization), "invitations", id);
    }
}

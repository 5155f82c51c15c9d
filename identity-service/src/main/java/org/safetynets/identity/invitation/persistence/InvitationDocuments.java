package org.safetynets.identity.invitation.persistence;

import org.jspecify.annotations.Nullable;
import org.safetynets.identity.invitation.domain.Addressee;
import org.safetynets.identity.invitation.domain.Invitation;
import org.safetynets.identity.invitation.domain.InvitationChanged;
import org.safetynets.identity.invitation.domain.InvitationCode;
import org.safetynets.identity.invitation.domain.InvitationId;
import org.safetynets.identity.invitation.domain.InvitationStatus;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
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
        var subject = new Subject.OfOrganization(it.organization());
        var id = it.id().value();
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
                sealing.sealNullable(subject, address(id), to == null ? null : to.address()),
                sealing.sealNullable(subject, code(id), to == null ? null : to.code().value()),
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
        var subject = Subject.organization(it.organizationId());
        var address = sealing.open(subject, address(it.id()), it.address());
        var code = sealing.open(subject, code(it.id()), it.code());
        return address.isEmpty() || code.isEmpty()
                ? null
                : new Addressee(address.get(), new InvitationCode(code.get()));
    }

    private static String address(Object id) {
        return "invitations.address:" + id;
    }

    private static String code(Object id) {
        return "invitations.code:" + id;
    }
}

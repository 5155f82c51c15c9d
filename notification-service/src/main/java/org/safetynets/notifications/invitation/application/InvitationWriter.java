package org.safetynets.notifications.invitation.application;

import java.util.Map;
import java.util.Optional;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.delivery.application.Mail;
import org.safetynets.notifications.invitation.application.InvitedPeople.Invited;
import org.safetynets.notifications.notice.application.Catalogue;
import org.safetynets.notifications.notice.domain.NoticeText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes invitations in discreet words: who reads along learns that there is a link. */
@Component
class InvitationWriter {

    private final Catalogue catalogue;
    private final String address;

    InvitationWriter(Catalogue catalogue, @Value("${NETS_GATEWAY}") String gateway) {
        this.catalogue = catalogue;
        this.address = gateway + "/invitation/";
    }

    Mail write(String id, EmailAddress to, Invited invited) {
        var language = invited.language().equals("es") ? Language.ES : Language.EN;
        return new Mail(
                id,
                Optional.empty(),
                to,
                language,
                catalogue.line(language, "mail.sender"),
                text(language, invited),
                catalogue.line(language, "invitation.open"),
                address + invited.code(),
                catalogue.line(language, "invitation.why"));
    }

    private NoticeText text(Language language, Invited invited) {
        var name = invited.neutralName();
        var words = Map.of("name", name == null ? "" : name);
        return new NoticeText(
                        catalogue.line(language, "invitation.subject"),
                        catalogue.line(
                                language,
                                name == null ? "invitation.body" : "invitation.body.from"))
                .with(words);
    }
}

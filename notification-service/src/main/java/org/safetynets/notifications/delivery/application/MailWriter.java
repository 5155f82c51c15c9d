package org.safetynets.notifications.delivery.application;

import java.util.Optional;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.notice.application.Catalogue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes a delivery as a mail. Its one link leads to the inbox, whatever it is about, and nothing
 * in it is fetched from anywhere.
 */
@Component
public class MailWriter {

    private final Wording wording;
    private final Catalogue catalogue;
    private final String inboxAddress;

    MailWriter(Wording wording, Catalogue catalogue, @Value("${NETS_GATEWAY}") String gateway) {
        this.wording = wording;
        this.catalogue = catalogue;
        this.inboxAddress = gateway + "/inbox";
    }

    Mail write(Delivery delivery, ContactCard card, EmailAddress to) {
        var chosen = card.preferences();
        var language = chosen.language();
        return new Mail(
                delivery.id().toString(),
                Optional.of(delivery.id()),
                to,
                language,
                chosen.cover()
                        .senderName()
                        .orElseGet(() -> catalogue.line(language, "mail.sender")),
                wording.of(delivery, card),
                catalogue.line(language, "mail.open"),
                inboxAddress,
                catalogue.line(language, "mail.why"));
    }
}

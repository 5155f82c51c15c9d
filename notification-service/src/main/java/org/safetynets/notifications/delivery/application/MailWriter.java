package org.safetynets.notifications.delivery.application;

import java.util.HashMap;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.notice.application.Catalogue;
import org.safetynets.notifications.notice.domain.Notice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes a delivery as a mail. Its one link leads to the inbox, whatever it is about, and nothing
 * in it is fetched from anywhere.
 */
@Component
public class MailWriter {

    private final Catalogue catalogue;
    private final IssuingCodes codes;
    private final String inboxAddress;

    MailWriter(Catalogue catalogue, IssuingCodes codes, @Value("${NETS_GATEWAY}") String gateway) {
        this.catalogue = catalogue;
        this.codes = codes;
        this.inboxAddress = gateway + "/inbox";
    }

    Mail write(Delivery delivery, ContactCard card, EmailAddress to) {
        var order = delivery.order();
        var chosen = card.preferences();
        var language = chosen.language();
        var words = new HashMap<>(order.facts().in(language));
        if (order.notice() == Notice.CONTACT_CODE) {
            words.put("code", codes.issue(order.person()));
        }
        var variant = order.reader().variant(Channel.EMAIL, chosen.discreet());
        var text = catalogue.text(order.notice(), variant, language, words);
        return new Mail(
                delivery.id().toString(),
                to,
                language,
                catalogue.line(language, "mail.sender"),
                text,
                catalogue.line(language, "mail.open"),
                inboxAddress,
                catalogue.line(language, "mail.why"));
    }
}

package org.safetynets.notifications.delivery.application;

import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.notice.application.Catalogue;
import org.safetynets.notifications.notice.domain.NoticeText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes a delivery as a mail. Its one link leads to the inbox, whatever it is about, and nothing
 * in it is fetched from anywhere.
 */
@Component
public class MailWriter {

    private static final EmailAddress SOMEBODY = new EmailAddress("somebody@example.org");

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
        return mail(
                Optional.of(delivery.id()),
                to,
                language,
                chosen.cover().senderName(),
                wording.of(delivery, card));
    }

    /** A mail of these words as somebody gets it who chose no cover; it goes nowhere. */
    public Mail example(NoticeText text, Language language) {
        return mail(Optional.empty(), SOMEBODY, language, Optional.empty(), text);
    }

    private Mail mail(
            Optional<UUID> delivery,
            EmailAddress to,
            Language language,
            Optional<String> sender,
            NoticeText text) {
        return new Mail(
                delivery.map(UUID::toString).orElse("example"),
                delivery,
                to,
                language,
                sender.orElseGet(() -> catalogue.line(language, "mail.sender")),
                text,
                catalogue.line(language, "mail.open"),
                inboxAddress,
                catalogue.line(language, "mail.why"));
    }
}

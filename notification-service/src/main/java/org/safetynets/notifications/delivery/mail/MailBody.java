package org.safetynets.notifications.delivery.mail;

import java.nio.charset.StandardCharsets;
import org.safetynets.notifications.delivery.application.Mail;
import org.safetynets.notifications.delivery.application.MailPages;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A mail's words as plain text and as HTML that fetches nothing from anywhere. */
@Component
final class MailBody implements MailPages {

    @Override
    public String plain(Mail mail) {
        return "%s\n\n%s\n%s\n\n%s\n"
                .formatted(mail.text().body(), mail.invitation(), mail.link(), mail.why());
    }

    @Override
    public String html(Mail mail) {
        return """
        <!doctype html>
        <html lang="%s">
        <head><meta charset="utf-8"><title>%s</title></head>
        <body>
        <p>%s</p>
        <p>%s <a href="%s">%s</a></p>
        <p><small>%s</small></p>
        </body>
        </html>
        """
                .formatted(
                        mail.language().code(),
                        escape(mail.text().subject()),
                        escape(mail.text().body()),
                        escape(mail.invitation()),
                        escape(mail.link()),
                        escape(mail.link()),
                        escape(mail.why()));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}

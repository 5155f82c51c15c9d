package org.safetynets.notifications.delivery.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.safetynets.notifications.delivery.application.Mail;
import org.safetynets.notifications.delivery.application.MailPages;
import org.safetynets.notifications.delivery.application.PostOffice;
import org.safetynets.notifications.returned.application.MailTokens;
import org.safetynets.notifications.returned.application.MailTokens.Use;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Sends mails by SMTP: plain text with HTML beside it, from a sender that says nothing. */
@Component
class SmtpPostOffice implements PostOffice {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPostOffice.class);
    private static final String UTF_8 = "UTF-8";

    private final JavaMailSenderImpl sender;
    private final MailPages pages;
    private final MailSettings settings;
    private final MailSigner signer;
    private final MailTokens tokens;
    private final String noMoreAt;
    private final Clock clock;

    SmtpPostOffice(
            JavaMailSenderImpl sender,
            MailPages pages,
            MailSettings settings,
            MailSigner signer,
            MailTokens tokens,
            @Value("${NETS_GATEWAY}") String gateway,
            Clock clock) {
        this.sender = sender;
        this.pages = pages;
        this.settings = settings;
        this.signer = signer;
        this.tokens = tokens;
        this.noMoreAt = gateway + "/api/notifications/unsubscribe/";
        this.clock = clock;
    }

    @Override
    public Receipt send(Mail mail) {
        var message = written(mail);
        try {
            sender.send(message);
            return Receipt.TAKEN;
        } catch (MailSendException e) {
            return SmtpAnswers.receipt(e);
        } catch (MailException e) {
            LOG.warn("The mail server does not take mails: {}", e.getClass().getSimpleName());
            return Receipt.TRY_LATER;
        }
    }

    private MimeMessage written(Mail mail) {
        try {
            var message = new SMTPMessage(sender.getSession());
            message.setFrom(new InternetAddress(settings.from(), mail.senderName(), UTF_8));
            message.setRecipient(RecipientType.TO, new InternetAddress(mail.to().value(), true));
            message.setSubject(mail.text().subject(), UTF_8);
            message.setContent(alternatives(mail));
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("Content-Language", mail.language().code());
            message.setHeader("Auto-Submitted", "auto-generated");
            return ready(message, mail);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("A mail cannot be written", e);
        }
    }

    /** The text and its HTML, for the mail program to choose from. */
    private Multipart alternatives(Mail mail) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(pages.plain(mail), UTF_8);
        var html = new MimeBodyPart();
        html.setText(pages.html(mail), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    /**
     * Names the mail in the address that it comes back to (VERP), and gives its reader's mail
     * program a button that ends mails (RFC 8058); then signs it.
     */
    private SMTPMessage ready(SMTPMessage message, Mail mail) throws MessagingException {
        if (mail.delivery().isPresent()) {
            var id = mail.delivery().get();
            var noMore = noMoreAt + tokens.of(id, Use.NO_MORE);
            message.setHeader("List-Unsubscribe", "<" + noMore + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var ready = signer.signed(message);
        // only now: a message that becomes another one gets another id
        ready.setHeader("Message-ID", "<" + mail.id() + "@" + settings.fromDomain() + ">");
        ready.setEnvelopeFrom(
                mail.delivery()
                        .map(it -> "r-" + tokens.of(it, Use.RETURN) + "@" + settings.fromDomain())
                        .orElse(settings.from()));
        return ready;
    }
}

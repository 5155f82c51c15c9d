package org.safetynets.notifications.delivery.mail;

import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.safetynets.notifications.delivery.application.Mail;
import org.safetynets.notifications.delivery.application.PostOffice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends mails by SMTP: plain text with HTML beside it, from a sender that says nothing. */
@Component
class SmtpPostOffice implements PostOffice {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPostOffice.class);

    private final JavaMailSender sender;
    private final MailSettings settings;
    private final Clock clock;

    SmtpPostOffice(JavaMailSender sender, MailSettings settings, Clock clock) {
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Receipt send(Mail mail) {
        var message = sender.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from(), mail.senderName());
            helper.setTo(mail.to().value());
            helper.setSubject(mail.text().subject());
            helper.setText(MailBody.plain(mail), MailBody.html(mail));
            helper.setSentDate(Date.from(clock.instant()));
            message.setHeader("Message-ID", "<" + mail.id() + "@" + settings.fromDomain() + ">");
            message.setHeader("Content-Language", mail.language().code());
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("A mail cannot be written", e);
        }
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
}

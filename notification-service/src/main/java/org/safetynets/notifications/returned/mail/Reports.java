package org.safetynets.notifications.returned.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.returned.application.Returned;

/**
 * Reads reports of mail servers (RFC 3464) and of mailbox providers (RFC 5965). Whatever is neither
 * says nothing; it may come from anybody.
 */
public final class Reports {

    private static final int MOST_RECIPIENTS = 10;

    private Reports() {}

    public static Returned read(byte[] mail) {
        try {
            var message =
                    new MimeMessage(
                            Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
            var type = new ContentType(message.getContentType());
            if (!type.match("multipart/report")
                    || !(message.getContent() instanceof MimeMultipart parts)) {
                return new Returned.NothingOfNote();
            }
            return switch (String.valueOf(type.getParameter("report-type"))
                    .toLowerCase(Locale.ROOT)) {
                case "delivery-status" -> status(parts);
                case "feedback-report" -> feedback(parts);
                default -> new Returned.NothingOfNote();
            };
        } catch (MessagingException | IOException | RuntimeException e) {
            return new Returned.NothingOfNote(); // broken, on purpose or not
        }
    }

    private static Returned status(MimeMultipart parts) throws MessagingException, IOException {
        var report = part(parts, "message/delivery-status");
        if (report == null) {
            return new Returned.NothingOfNote();
        }
        for (var recipient : blocks(report.getInputStream())) {
            var failed = "failed".equalsIgnoreCase(first(recipient, "Action"));
            var status = first(recipient, "Status");
            if (failed && status.startsWith("5.")) {
                return new Returned.ForGood(address(first(recipient, "Final-Recipient")));
            }
        }
        return new Returned.NothingOfNote();
    }

    private static Returned feedback(MimeMultipart parts) throws MessagingException, IOException {
        var report = part(parts, "message/feedback-report");
        if (report == null) {
            return new Returned.NothingOfNote();
        }
        var kind = blocks(report.getInputStream()).stream().findFirst();
        return kind.map(it -> first(it, "Feedback-Type"))
                        .filter("abuse"::equalsIgnoreCase)
                        .isPresent()
                ? new Returned.Complaint()
                : new Returned.NothingOfNote();
    }

    private static @Nullable BodyPart part(MimeMultipart parts, String type)
            throws MessagingException {
        for (var i = 0; i < parts.getCount(); i++) {
            if (parts.getBodyPart(i).isMimeType(type)) {
                return parts.getBodyPart(i);
            }
        }
        return null;
    }

    /** Fields in blocks, with empty lines between. */
    private static List<InternetHeaders> blocks(InputStream in)
            throws MessagingException, IOException {
        var bytes = new ByteArrayInputStream(in.readAllBytes());
        var blocks = new ArrayList<InternetHeaders>();
        while (bytes.available() > 0 && blocks.size() < MOST_RECIPIENTS) {
            blocks.add(new InternetHeaders(bytes));
        }
        return blocks;
    }

    private static String first(InternetHeaders block, String field) {
        var value = block.getHeader(field, ",");
        return value == null ? "" : value.strip();
    }

    /** {@code rfc822; name@example.org}. */
    private static Optional<EmailAddress> address(String field) {
        var at = field.indexOf(';');
        return EmailAddress.parse(field.substring(at + 1).strip());
    }
}

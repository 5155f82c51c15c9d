package org.safetynets.notifications;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes mails apart. */
final class Mails {

    private Mails() {}

    static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name, "; ");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Plain text first, HTML second. */
    static List<String> bodies(MimeMessage mail) {
        try {
            var bodies = new ArrayList<String>();
            collect(mail.getContent(), bodies);
            return bodies;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Object content, List<String> bodies)
            throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            for (var part = 0; part < parts.getCount(); part++) {
                BodyPart body = parts.getBodyPart(part);
                collect(body.getContent(), bodies);
            }
        } else {
            bodies.add(content.toString());
        }
    }
}

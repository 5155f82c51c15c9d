package org.safetynets.notifications.delivery.mail;

import java.time.Duration;
import org.safetynets.platform.outbound.Authorities;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where mails go and whom they seem to come from.
 *
 * @param smtp host and port of the mail server
 * @param from the sender's address; its domain must give nothing away
 * @param authorities whose certificates the mail server may have
 * @param user who signs in at the mail server; nobody when it is empty
 * @param retryFirst pause after the first vain try
 * @param retryLongest longest pause
 */
@ConfigurationProperties("nets.mail")
public record MailSettings(
        String smtp,
        String from,
        Tls tls,
        Authorities authorities,
        String user,
        String password,
        Duration retryFirst,
        Duration retryLongest) {

    /** How the connection to the mail server is kept from others' eyes. */
    public enum Tls {
        /** Not at all: for development, since production refuses it. */
        NONE,
        /** Asked for on the plain connection, and nothing is sent without. */
        STARTTLS,
        /** From the first byte. */
        IMPLICIT
    }

    /** As the sender says, and keeps the password out of logs. */
    @Override
    public String toString() {
        return "MailSettings[" + smtp + ", " + tls + "]";
    }

    String host() {
        return smtp.substring(0, smtp.lastIndexOf(':'));
    }

    int port() {
        return Integer.parseInt(smtp.substring(smtp.lastIndexOf(':') + 1));
    }

    String fromDomain() {
        return from.substring(from.indexOf('@') + 1);
    }
}

package org.safetynets.notifications.delivery.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where mails go and whom they seem to come from.
 *
 * @param smtp host and port of the mail server
 * @param from the sender's address; its domain must give nothing away
 * @param retryFirst pause after the first vain try
 * @param retryLongest longest pause
 * @param workers how many mails are sent at a time
 */
@ConfigurationProperties("nets.mail")
public record MailSettings(
        String smtp, String from, Duration retryFirst, Duration retryLongest, int workers) {

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

package org.safetynets.notifications.delivery.mail;

import jakarta.mail.util.StreamProvider;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.safetynets.notifications.delivery.domain.Backoff;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The connection to the mail server, which need not be there when the service starts. */
@Configuration
@EnableConfigurationProperties({MailSettings.class, DkimSettings.class})
class MailConfiguration {

    static {
        // otherwise the whole class path is searched for it anew for each part of each mail
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    @Bean
    KeptConnections mailSender(MailSettings settings) {
        var sender = new KeptConnections();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = sender.getJavaMailProperties();
        // without these a mail server that hangs would hold a worker for ever
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        properties.setProperty("mail.smtp.timeout", "10000");
        properties.setProperty("mail.smtp.writetimeout", "10000");
        secure(sender, settings);
        return sender;
    }

    private static void secure(JavaMailSenderImpl sender, MailSettings settings) {
        var properties = sender.getJavaMailProperties();
        switch (settings.tls()) {
            case NONE -> {}
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case IMPLICIT -> properties.setProperty("mail.smtp.ssl.enable", "true");
        }
        properties.put(
                "mail.smtp.ssl.socketFactory", settings.authorities().context().getSocketFactory());
        // otherwise it would try again as the process trusts inside
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        if (!settings.user().isBlank()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
            properties.setProperty("mail.smtp.auth", "true");
        }
    }

    @Bean
    Backoff mailBackoff(MailSettings settings) {
        return new Backoff(settings.retryFirst(), settings.retryLongest());
    }
}

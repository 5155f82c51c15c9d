package org.safetynets.notifications.delivery.mail;

import java.nio.charset.StandardCharsets;
import org.safetynets.notifications.delivery.domain.Backoff;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The connection to the mail server, which need not be there when the service starts. */
@Configuration
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    JavaMailSender mailSender(MailSettings settings) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = sender.getJavaMailProperties();
        // without these a mail server that hangs would hold a worker for ever
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        properties.setProperty("mail.smtp.timeout", "10000");
        properties.setProperty("mail.smtp.writetimeout", "10000");
        return sender;
    }

    @Bean
    Backoff mailBackoff(MailSettings settings) {
        return new Backoff(settings.retryFirst(), settings.retryLongest());
    }
}

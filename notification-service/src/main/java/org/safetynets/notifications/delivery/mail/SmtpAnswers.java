package org.safetynets.notifications.delivery.mail;

import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.delivery.application.PostOffice.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailSendException;

/** Reads a mail server's reply code out of a failure: 5xx is final, anything else may pass. */
final class SmtpAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpAnswers.class);

    private SmtpAnswers() {}

    static Receipt receipt(MailSendException failure) {
        var refused =
                isFinal(failure.getCause())
                        || Arrays.stream(failure.getMessageExceptions())
                                .anyMatch(SmtpAnswers::isFinal);
        // the kind only: a message may hold an address
        LOG.warn(
                "The mail server {}: {}",
                refused ? "refuses a mail for good" : "cannot take a mail now",
                Objects.requireNonNullElse(failure.getCause(), failure).getClass().getSimpleName());
        return refused ? Receipt.REFUSED : Receipt.TRY_LATER;
    }

    private static boolean isFinal(@Nullable Throwable e) {
        var code = code(e);
        return (code >= 500 && code < 600)
                || (e instanceof MessagingException it && isFinal(it.getNextException()));
    }

    private static int code(@Nullable Throwable e) {
        return switch (e) {
            case SMTPAddressFailedException it -> it.getReturnCode();
            case SMTPSenderFailedException it -> it.getReturnCode();
            case SMTPSendFailedException it -> it.getReturnCode();
            case null, default -> 0;
        };
    }
}

package org.safetynets.notifications.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.delivery.application.Mail;
import org.safetynets.notifications.delivery.application.PostOffice.Receipt;
import org.safetynets.notifications.notice.domain.NoticeText;

class SmtpPostOfficeTest {

    private static final Mail MAIL =
            new Mail(
                    "id",
                    new EmailAddress("fern@example.org"),
                    Language.EN,
                    "Messages",
                    new NoticeText("Schedule changed", "The schedule changed."),
                    "Read it here:",
                    "http://localhost:8080/inbox",
                    "You chose this.");

    @ParameterizedTest
    @CsvSource({
        "NONE, '', TAKEN",
        "RCPT, 550 no such mailbox, REFUSED",
        "MAIL, 553 not from you, REFUSED",
        "., 554 not this one, REFUSED",
        "RCPT, 450 try again, TRY_LATER",
        "MAIL, 451 busy, TRY_LATER",
        "., 452 disk full, TRY_LATER",
        "RCPT, '', TRY_LATER",
        "., '', TRY_LATER"
    })
    void what_the_server_says_decides(String command, String answer, Receipt expected) {
        try (var server = new ScriptedMailServer(command, answer)) {
            assertThat(office(server.address()).send(MAIL)).isEqualTo(expected);
        }
    }

    @Test
    void a_server_that_is_not_there_is_tried_later() {
        var gone = new ScriptedMailServer("NONE", "");
        gone.close();

        assertThat(office(gone.address()).send(MAIL)).isEqualTo(Receipt.TRY_LATER);
    }

    private static SmtpPostOffice office(String address) {
        var settings =
                new MailSettings(
                        address,
                        "no-reply@messages.example",
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        1);
        return new SmtpPostOffice(
                new MailConfiguration().mailSender(settings), settings, Clock.systemUTC());
    }
}

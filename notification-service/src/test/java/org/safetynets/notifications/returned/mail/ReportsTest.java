package org.safetynets.notifications.returned.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.returned.application.Returned;

class ReportsTest {

    @Test
    void a_failure_for_good_names_whom_it_was_for() {
        assertThat(Reports.read(dsn("failed", "5.1.1")))
                .isEqualTo(new Returned.ForGood(Optional.of(new EmailAddress("fern@example.org"))));
    }

    @ParameterizedTest
    @CsvSource({"delayed, 4.4.1", "failed, 4.2.2", "delivered, 2.0.0", "relayed, 5.0.0"})
    void a_delay_or_a_delivery_is_nothing_of_note(String action, String status) {
        assertThat(Reports.read(dsn(action, status))).isEqualTo(new Returned.NothingOfNote());
    }

    @Test
    void a_complaint_is_one_and_other_feedback_is_not() {
        assertThat(Reports.read(arf("abuse"))).isEqualTo(new Returned.Complaint());
        assertThat(Reports.read(arf("not-spam"))).isEqualTo(new Returned.NothingOfNote());
    }

    @Test
    void an_answer_of_a_person_and_anything_broken_say_nothing() {
        var random = new Random(7);
        assertThat(read("Subject: Hi\r\n\r\n550 5.1.1 User unknown"))
                .isEqualTo(new Returned.NothingOfNote());
        assertThat(read("Content-Type: multipart/report; report-type=delivery-status\r\n\r\n--"))
                .isEqualTo(new Returned.NothingOfNote());
        assertThat(read("Content-Type: ;;;\r\n\r\n")).isEqualTo(new Returned.NothingOfNote());
        for (var i = 0; i < 200; i++) {
            var junk = new byte[random.nextInt(400)];
            random.nextBytes(junk);
            assertThat(Reports.read(junk)).isEqualTo(new Returned.NothingOfNote());
        }
    }

    private static Returned read(String mail) {
        return Reports.read(mail.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] dsn(String action, String status) {
        return report(
                "delivery-status",
                """
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org

                Final-Recipient: rfc822; fern@example.org
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 no such mailbox
                """
                        .formatted(action, status));
    }

    private static byte[] arf(String kind) {
        return report(
                "feedback-report",
                """
                Content-Type: message/feedback-report

                Feedback-Type: %s
                User-Agent: SomeGenerator/1.0
                Version: 1
                """
                        .formatted(kind));
    }

    private static byte[] report(String type, String part) {
        return """
        From: postmaster@mx.example.org
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=%s; boundary="x"

        --x
        Content-Type: text/plain

        Something happened to a mail.
        --x
        %s
        --x--
        """
                .formatted(type, part)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}

package org.safetynets.notifications.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.exceptions.PermFailException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.delivery.application.Mail;
import org.safetynets.notifications.delivery.application.PostOffice.Receipt;
import org.safetynets.notifications.delivery.mail.MailSettings.Tls;
import org.safetynets.notifications.notice.domain.NoticeText;
import org.safetynets.notifications.returned.application.MailTokensForTests;
import org.safetynets.platform.outbound.Authorities;

class SmtpPostOfficeTest {

    static final DkimSettings NO_KEY = new DkimSettings("", "", "");

    static final Mail MAIL =
            new Mail(
                    "id",
                    java.util.Optional.empty(),
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
    void mails_one_after_the_other_go_over_one_connection() {
        try (var server = new ScriptedMailServer("NONE", "")) {
            var office = office(server.address());
            for (var i = 0; i < 5; i++) {
                assertThat(office.send(MAIL)).isEqualTo(Receipt.TAKEN);
            }
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void a_connection_over_which_something_went_wrong_is_not_used_again() {
        try (var server = new ScriptedMailServer("RCPT", "450 try again")) {
            var office = office(server.address());
            assertThat(office.send(MAIL)).isEqualTo(Receipt.TRY_LATER);
            assertThat(office.send(MAIL)).isEqualTo(Receipt.TRY_LATER);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void a_server_that_is_not_there_is_tried_later() {
        var gone = new ScriptedMailServer("NONE", "");
        gone.close();

        assertThat(office(gone.address()).send(MAIL)).isEqualTo(Receipt.TRY_LATER);
    }

    @Test
    void where_tls_is_asked_for_nothing_is_sent_in_the_clear() {
        try (var server = new ScriptedMailServer("NONE", "")) {
            assertThat(office(server.address(), Tls.STARTTLS, NO_KEY).send(MAIL))
                    .isEqualTo(Receipt.TRY_LATER);
            assertThat(office(server.address(), Tls.IMPLICIT, NO_KEY).send(MAIL))
                    .isEqualTo(Receipt.TRY_LATER);
        }
    }

    @Test
    void what_we_sign_another_library_verifies_and_a_changed_word_it_does_not() throws Exception {
        var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        var keys =
                new DkimSettings(
                        "messages.example",
                        "s1",
                        Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        var sink = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        sink.start();
        try {
            var address = "127.0.0.1:" + sink.getSmtp().getPort();
            assertThat(office(address, Tls.NONE, keys).send(withDelivery()))
                    .isEqualTo(Receipt.TAKEN);
            var received = new ByteArrayOutputStream();
            sink.getReceivedMessages()[0].writeTo(received);
            var mail = received.toByteArray();
            var record =
                    "v=DKIM1; k=rsa; p="
                            + Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());

            var signatures = verifier(record).verify(new ByteArrayInputStream(mail));

            assertThat(signatures).hasSize(1);
            assertThat(signatures.getFirst().getDToken()).hasToString("messages.example");
            assertThat(signatures.getFirst().getHeaders().toString().toLowerCase(Locale.ROOT))
                    .contains("from", "subject", "list-unsubscribe", "list-unsubscribe-post");
            var forged = new String(mail, StandardCharsets.UTF_8).replace("changed.", "stays.");
            assertThatThrownBy(
                            () ->
                                    verifier(record)
                                            .verify(
                                                    new ByteArrayInputStream(
                                                            forged.getBytes(
                                                                    StandardCharsets.UTF_8))))
                    .isInstanceOf(PermFailException.class);
        } finally {
            sink.stop();
        }
    }

    private static DKIMVerifier verifier(String record) {
        return new DKIMVerifier((method, selector, token) -> List.of(record));
    }

    private static Mail withDelivery() {
        return new Mail(
                "id",
                Optional.of(UUID.randomUUID()),
                MAIL.to(),
                Language.EN,
                "Messages",
                MAIL.text(),
                MAIL.invitation(),
                MAIL.link(),
                MAIL.why());
    }

    private static SmtpPostOffice office(String address) {
        return office(address, Tls.NONE, NO_KEY);
    }

    private static SmtpPostOffice office(String address, Tls tls, DkimSettings keys) {
        return office(address, tls, Authorities.PUBLIC, keys);
    }

    static SmtpPostOffice office(
            String address, Tls tls, Authorities authorities, DkimSettings keys) {
        var settings =
                new MailSettings(
                        address,
                        "no-reply@messages.example",
                        tls,
                        authorities,
                        "",
                        "",
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1));
        return new SmtpPostOffice(
                new MailConfiguration().mailSender(settings),
                new MailBody(),
                settings,
                new MailSigner(keys),
                MailTokensForTests.any(),
                "http://localhost:8080",
                Clock.systemUTC());
    }
}

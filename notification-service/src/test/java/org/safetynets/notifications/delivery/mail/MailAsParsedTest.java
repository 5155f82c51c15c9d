package org.safetynets.notifications.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.junit.jupiter.api.Test;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.delivery.application.Mail;
import org.safetynets.notifications.delivery.mail.MailSettings.Tls;
import org.safetynets.notifications.notice.domain.NoticeText;
import org.safetynets.notifications.returned.application.MailTokensForTests;
import org.safetynets.platform.outbound.Authorities;

/**
 * A mail as another library reads it, to the letter of the standards, from what went over the wire.
 */
class MailAsParsedTest {

    /** What a mail may do wrong: letters of no ASCII, an endless line, a dot that ends it early. */
    private static final Mail MAIL =
            new Mail(
                    "0192f0c0-0000-7000-8000-000000000d01",
                    Optional.of(UUID.randomUUID()),
                    new EmailAddress("fern@example.org"),
                    Language.ES,
                    "Jardín de María",
                    new NoticeText(
                            "Cita el miércoles a las 18:00 – ¿está bien así? " + "ñ".repeat(80),
                            ".\nFrom here on " + "á".repeat(3_000)),
                    "Léelo aquí:",
                    "http://localhost:8080/inbox",
                    "Tú lo elegiste.");

    private record Part(String type, String charset, String text) {}

    private final List<Field> fields = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private String multipart = "";

    @Test
    void says_in_both_forms_what_was_written_and_each_header_once() throws Exception {
        read(sent());

        assertThat(multipart).isEqualTo("multipart/alternative");
        assertThat(parts).extracting(Part::type).containsExactly("text/plain", "text/html");
        assertThat(parts).extracting(Part::charset).containsOnly("utf-8");
        assertThat(parts.getFirst().text()).isEqualTo(lines(new MailBody().plain(MAIL)));
        assertThat(parts.getLast().text()).isEqualTo(lines(new MailBody().html(MAIL)));
        assertThat(fields)
                .extracting(it -> it.getName().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates()
                .contains("date", "mime-version", "message-id", "content-language")
                .doesNotContain("bcc", "cc", "reply-to");
        assertThat(words("Subject")).isEqualTo(MAIL.text().subject());
        assertThat(words("From")).isEqualTo("Jardín de María <no-reply@messages.example>");
        assertThat(words("To")).isEqualTo("fern@example.org");
        assertThat(words("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(words("List-Unsubscribe")).startsWith("<http").endsWith(">").hasLineCount(1);
        assertThat(words("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    void is_of_plain_letters_in_lines_that_every_server_takes() {
        var wire = new String(sent(), StandardCharsets.ISO_8859_1);

        assertThat(wire.chars()).allMatch(it -> it < 128);
        assertThat(wire.split("\r\n")).allMatch(it -> it.length() <= 998 && !it.contains("\n"));
    }

    private void read(byte[] wire) throws Exception {
        var stream = new MimeTokenStream(MimeConfig.STRICT);
        stream.parse(new ByteArrayInputStream(wire));
        var inPart = false;
        for (var at = stream.getState(); at != EntityState.T_END_OF_STREAM; at = stream.next()) {
            if (at == EntityState.T_START_MULTIPART) {
                multipart = stream.getBodyDescriptor().getMimeType();
                inPart = true;
            } else if (at == EntityState.T_FIELD && !inPart) {
                fields.add(stream.getField());
            } else if (at == EntityState.T_BODY) {
                parts.add(part(stream));
            }
        }
    }

    private static Part part(MimeTokenStream stream) throws Exception {
        var as = stream.getBodyDescriptor();
        var bytes = stream.getDecodedInputStream().readAllBytes();
        return new Part(
                as.getMimeType(),
                as.getCharset().toLowerCase(Locale.ROOT),
                lines(new String(bytes, StandardCharsets.UTF_8)));
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    private String words(String name) {
        var written =
                fields.stream()
                        .filter(it -> it.getName().equalsIgnoreCase(name))
                        .findFirst()
                        .orElseThrow()
                        .getBody()
                        .replaceAll("\r\n(?=[ \t])", "")
                        .strip();
        return DecoderUtil.decodeEncodedWords(written, DecodeMonitor.STRICT);
    }

    private static byte[] sent() {
        try (var server = new ScriptedMailServer("NONE", "")) {
            var settings =
                    new MailSettings(
                            server.address(),
                            "no-reply@messages.example",
                            Tls.NONE,
                            Authorities.PUBLIC,
                            "",
                            "",
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(1));
            new SmtpPostOffice(
                            new MailConfiguration().mailSender(settings),
                            new MailBody(),
                            settings,
                            new MailSigner(new DkimSettings("", "", "")),
                            MailTokensForTests.any(),
                            "http://localhost:8080",
                            Clock.systemUTC())
                    .send(MAIL);
            return server.received();
        }
    }
}

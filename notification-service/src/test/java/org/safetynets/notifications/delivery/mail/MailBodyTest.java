package org.safetynets.notifications.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.delivery.application.Mail;
import org.safetynets.notifications.notice.domain.NoticeText;

class MailBodyTest {

    private static final MailBody BODY = new MailBody();

    private static final Mail MAIL =
            new Mail(
                    "id",
                    java.util.Optional.empty(),
                    new EmailAddress("fern@example.org"),
                    Language.EN,
                    "Messages",
                    new NoticeText("A & B", "<script>alert(1)</script> is paused"),
                    "Read it here:",
                    "http://localhost:8080/inbox",
                    "You chose this.");

    @Test
    void markup_in_a_name_stays_text() {
        assertThat(BODY.html(MAIL))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; is paused")
                .contains("<title>A &amp; B</title>")
                .doesNotContain("<script");
        assertThat(BODY.plain(MAIL)).contains("<script>alert(1)</script> is paused");
    }

    @Test
    void the_inbox_is_the_only_address_and_nothing_is_fetched() {
        assertThat(BODY.html(MAIL))
                .containsOnlyOnce("href=\"http://localhost:8080/inbox\"")
                .doesNotContain("src=", "<img", "<link", "style");
        assertThat(BODY.plain(MAIL)).containsOnlyOnce("http://localhost:8080/inbox");
    }
}

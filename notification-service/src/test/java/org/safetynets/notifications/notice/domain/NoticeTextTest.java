package org.safetynets.notifications.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NoticeTextTest {

    @Test
    void placeholders_become_words() {
        var text = new NoticeText("{group} is paused", "{group}, see {ref}");

        assertThat(text.with(Map.of("group", "Tuesday", "ref", "AB$1")))
                .isEqualTo(new NoticeText("Tuesday is paused", "Tuesday, see AB$1"));
    }

    @Test
    void a_name_cannot_begin_a_new_line() {
        var text = new NoticeText("{group} is paused", "-");

        assertThat(
                        text.with(Map.of("group", "Tea\r\nBcc: other@example.org\u2028\u0000"))
                                .subject())
                .isEqualTo("Tea Bcc: other@example.org  is paused")
                .doesNotContainPattern("[\\p{Cntrl}\\u2028]");
    }

    @Test
    void a_name_cannot_bring_placeholders_of_its_own() {
        var text = new NoticeText("{group}", "-");

        assertThat(text.with(Map.of("group", "{code}", "code", "secret")).subject())
                .isEqualTo("{code}");
    }

    @Test
    void a_placeholder_without_words_is_a_bug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoticeText("{time}", "-").with(Map.of()));
    }
}

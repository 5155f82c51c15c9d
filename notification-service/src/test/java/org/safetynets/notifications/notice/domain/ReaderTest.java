package org.safetynets.notifications.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.notifications.card.domain.Channel.EMAIL;
import static org.safetynets.notifications.card.domain.Channel.IN_APP;

import org.junit.jupiter.api.Test;

class ReaderTest {

    @Test
    void a_partner_reads_discreet_words_everywhere_unless_they_chose_otherwise() {
        assertThat(Reader.PARTICIPANT.variant(IN_APP, true)).isEqualTo(Variant.DISCREET);
        assertThat(Reader.PARTICIPANT.variant(EMAIL, true)).isEqualTo(Variant.DISCREET);
        assertThat(Reader.PARTICIPANT.variant(IN_APP, false)).isEqualTo(Variant.NORMAL);
        assertThat(Reader.PARTICIPANT.variant(EMAIL, false)).isEqualTo(Variant.NORMAL);
    }

    @Test
    void staff_read_open_words_in_the_app_and_discreet_ones_outside() {
        assertThat(Reader.STAFF.variant(IN_APP, true)).isEqualTo(Variant.NORMAL);
        assertThat(Reader.STAFF.variant(EMAIL, true)).isEqualTo(Variant.DISCREET);
        assertThat(Reader.STAFF.variant(EMAIL, false)).isEqualTo(Variant.NORMAL);
    }
}

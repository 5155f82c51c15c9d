package org.safetynets.notifications.rules.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.notice.domain.Reader;

class NoticeRuleTest {

    @ParameterizedTest
    @EnumSource(Trigger.class)
    void somebody_is_told_of_everything_that_can_happen(Trigger trigger) {
        assertThat(NoticeRule.of(trigger)).isNotEmpty();
    }

    @Test
    void a_pause_is_told_to_members_first_so_that_who_is_both_gets_the_discreet_words() {
        assertThat(NoticeRule.of(Trigger.GROUP_PAUSED))
                .extracting(NoticeRule::audience, NoticeRule::reader)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Audience.MEMBERS, Reader.PARTICIPANT),
                        org.assertj.core.groups.Tuple.tuple(Audience.FACILITATORS, Reader.STAFF),
                        org.assertj.core.groups.Tuple.tuple(Audience.COORDINATORS, Reader.STAFF),
                        org.assertj.core.groups.Tuple.tuple(
                                Audience.PERSON_CONCERNED, Reader.STAFF));
    }

    @ParameterizedTest
    @EnumSource(NoticeRule.class)
    void members_are_never_addressed_as_staff(NoticeRule rule) {
        if (rule.audience() == Audience.MEMBERS) {
            assertThat(rule.reader()).isEqualTo(Reader.PARTICIPANT);
        }
    }

    @Test
    void codes_are_sent_by_no_rule() {
        assertThat(NoticeRule.values())
                .extracting(NoticeRule::notice)
                .doesNotContain(Notice.CONTACT_CODE);
    }

    @Test
    void after_a_day_what_happened_is_history() {
        var at = Instant.parse("2026-03-10T12:00:00Z");
        var happening = Happening.of(UUID.randomUUID(), at, Trigger.GROUP_PAUSED);

        assertThat(happening.isNews(at.plus(Duration.ofHours(24)).minusMillis(1))).isTrue();
        assertThat(happening.isNews(at.plus(Duration.ofHours(24)))).isFalse();
    }
}

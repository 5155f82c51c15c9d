package org.safetynets.notifications.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticeTest {

    @Test
    void to_others_a_notice_tells_nothing_of_what_somebody_asked_for_or_told() {
        assertThat(Notice.ANSWER_GIVEN.keyForOthers())
                .isEqualTo(Notice.WAITLIST_CHANGED.keyForOthers())
                .isEqualTo("request.news");
        assertThat(Notice.REFERRAL_WAITING.keyForOthers()).isEqualTo("referral.waiting");
        assertThat(Notice.GROUP_PAUSED.keyForOthers()).isEqualTo("group.paused");
    }
}

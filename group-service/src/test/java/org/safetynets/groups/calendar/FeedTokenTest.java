package org.safetynets.groups.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeedTokenTest {

    @Test
    void is_long_random_and_never_shown_in_logs() {
        var token = FeedToken.random();
        assertThat(token.value()).hasSize(43).isNotEqualTo(FeedToken.random().value());
        assertThat(token.toString()).doesNotContain(token.value());
        assertThat(token.hash()).hasSize(64).isEqualTo(new FeedToken(token.value()).hash());
    }
}

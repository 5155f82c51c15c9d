package org.safetynets.notifications.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.notifications.referral.domain.DisclosedView.CLOSED;
import static org.safetynets.notifications.referral.domain.DisclosedView.OPEN;
import static org.safetynets.notifications.referral.domain.DisclosedView.PLACED;
import static org.safetynets.notifications.referral.domain.DisclosedView.RECEIVED;
import static org.safetynets.notifications.referral.domain.DisclosedView.WAITING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safetynets.notifications.referral.domain.DisclosedView.Dial;
import org.safetynets.notifications.referral.domain.DisclosedView.Standing;

class DisclosedViewTest {

    @ParameterizedTest
    @EnumSource(Standing.class)
    void at_d0_it_is_received_for_ever_and_never_told(Standing standing) {
        assertThat(DisclosedView.of(Dial.NOTHING, standing)).isEqualTo(RECEIVED);
        for (var before : DisclosedView.values()) {
            assertThat(DisclosedView.isUpdate(before, RECEIVED)).isFalse();
        }
    }

    @Test
    void at_d1_the_steps_in_between_make_no_difference() {
        assertThat(DisclosedView.of(Dial.OPEN_OR_CLOSED, Standing.UNDER_WAY)).isEqualTo(OPEN);
        assertThat(DisclosedView.of(Dial.OPEN_OR_CLOSED, Standing.WAITING)).isEqualTo(OPEN);
        assertThat(DisclosedView.of(Dial.OPEN_OR_CLOSED, Standing.PLACED)).isEqualTo(OPEN);
        assertThat(DisclosedView.of(Dial.OPEN_OR_CLOSED, Standing.OVER)).isEqualTo(CLOSED);
    }

    @Test
    void at_d2_placement_shows() {
        assertThat(DisclosedView.of(Dial.PLACEMENT, Standing.UNDER_WAY)).isEqualTo(OPEN);
        assertThat(DisclosedView.of(Dial.PLACEMENT, Standing.WAITING)).isEqualTo(WAITING);
        assertThat(DisclosedView.of(Dial.PLACEMENT, Standing.PLACED)).isEqualTo(PLACED);
        assertThat(DisclosedView.of(Dial.PLACEMENT, Standing.OVER)).isEqualTo(CLOSED);
    }

    @ParameterizedTest
    @EnumSource(DisclosedView.class)
    void the_same_view_is_no_update(DisclosedView view) {
        assertThat(DisclosedView.isUpdate(view, view)).isFalse();
    }
}

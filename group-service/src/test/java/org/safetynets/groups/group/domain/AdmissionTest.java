package org.safetynets.groups.group.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safetynets.groups.Fixtures.NOW;
import static org.safetynets.groups.Fixtures.TODAY;
import static org.safetynets.groups.Fixtures.aDraft;
import static org.safetynets.groups.Fixtures.aGroup;
import static org.safetynets.groups.Fixtures.changed;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.safetynets.groups.group.domain.GroupState.Open;

class AdmissionTest {

    @Test
    void seats_are_given_until_none_is_free_then_places_in_line() {
        var group = open(Seats.empty(2));
        var seated = new ArrayList<Boolean>();
        var tickets = new ArrayList<Long>();
        for (var i = 0; i < 4; i++) {
            var admission = group.admit().orElseThrow();
            seated.add(admission.seated());
            tickets.add(admission.ticket());
            group = admission.group();
        }
        assertThat(seated).containsExactly(true, true, false, false);
        assertThat(tickets).containsExactly(1L, 2L, 3L, 4L);
        assertThat(group.seats()).isEqualTo(new Seats(2, 2, 2, 4));
    }

    @Test
    void nobody_passes_those_who_wait() {
        var freed = open(new Seats(2, 1, 1, 3));
        assertThat(freed.admit().orElseThrow().seated()).isFalse();
        assertThat(freed.canMoveUp(NOW)).isTrue();
        assertThat(freed.moveUp().seats()).isEqualTo(new Seats(2, 2, 0, 3));
    }

    @Test
    void only_an_open_group_admits() {
        assertThat(aDraft().admit()).isEmpty();
    }

    @Test
    void a_seat_given_back_is_free_unless_the_group_is_closed() {
        var full = open(new Seats(2, 2, 1, 3));
        assertThat(full.canMoveUp(NOW)).isFalse();
        var freed = full.giveBackSeat();
        assertThat(freed.canMoveUp(NOW)).isTrue();
        assertThat(freed.version()).isEqualTo(full.version() + 1);
        assertThat(changed(freed.close(null)).canMoveUp(NOW)).isFalse();
        assertThat(full.leaveWaitlist().seats()).isEqualTo(new Seats(2, 2, 0, 3));
    }

    @Test
    void one_too_many_is_impossible() {
        assertThatThrownBy(() -> new Seats(2, 3, 0, 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Seats.empty(2).giveBack())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Seats.empty(2).leaveQueue())
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Group open(Seats seats) {
        return aGroup(new Open(TODAY), seats);
    }
}

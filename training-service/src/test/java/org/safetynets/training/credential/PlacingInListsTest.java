package org.safetynets.training.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safetynets.training.Fixtures.aCertification;
import static org.safetynets.training.Fixtures.aRuling;
import static org.safetynets.training.Fixtures.certification;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safetynets.training.credential.application.PlacingInLists;
import org.safetynets.training.credential.domain.Bitstring;
import org.safetynets.training.credential.domain.StatusPlace;
import org.safetynets.training.credential.domain.StatusPurpose;

class PlacingInListsTest {

    private final InMemoryStatusEntries entries = new InMemoryStatusEntries(it -> false);
    private final PlacingInLists placing = new PlacingInLists(entries);

    @Test
    void keeps_its_place_for_life_and_says_what_it_is() {
        var it = aCertification();
        var first = placing.entry(it);
        var suspended = certification(it.suspend(aRuling()));

        placing.keep(List.of(suspended));

        var now = placing.entry(suspended);
        assertThat(now.place()).isEqualTo(first.place());
        assertThat(now.subject()).isEqualTo(first.subject());
        assertThat(now.said()).containsExactly(StatusPurpose.SUSPENSION);
    }

    @Test
    void asking_for_the_entry_never_changes_what_it_says() {
        var before = aCertification();
        placing.keep(List.of(certification(before.revoke(aRuling()))));

        assertThat(placing.entry(before).said()).containsExactly(StatusPurpose.REVOCATION);
    }

    @Test
    void another_certification_gets_another_place_and_another_name() {
        var one = placing.entry(aCertification());
        var other = placing.entry(aCertification());

        assertThat(other.place()).isNotEqualTo(one.place());
        assertThat(other.subject()).isNotEqualTo(one.subject());
        assertThat(other.salt()).isNotEqualTo(one.salt());
    }

    @Test
    void places_are_drawn_from_the_whole_list() {
        var places =
                IntStream.range(0, 200)
                        .map(it -> placing.entry(aCertification()).place().index())
                        .toArray();

        assertThat(IntStream.of(places).anyMatch(it -> it < Bitstring.LENGTH / 2)).isTrue();
        assertThat(IntStream.of(places).anyMatch(it -> it >= Bitstring.LENGTH / 2)).isTrue();
        assertThat(places).isNotEqualTo(IntStream.of(places).sorted().toArray());
    }

    @Test
    void a_full_list_is_followed_by_another() {
        var full = new PlacingInLists(new InMemoryStatusEntries(it -> it.list() == 1));

        assertThat(full.entry(aCertification()).place().list()).isEqualTo(2);
    }

    @Test
    void there_is_no_place_outside_of_a_list() {
        assertThatThrownBy(() -> new StatusPlace(1, Bitstring.LENGTH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StatusPlace(0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

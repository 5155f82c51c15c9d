package org.safetynets.training.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.safetynets.training.credential.domain.Bitstring;

class BitstringTest {

    @Test
    void has_room_for_as_many_as_the_standard_asks_for_at_least() {
        assertThat(StatusBits.decode(Bitstring.encode(new BitSet())).length * 8)
                .isGreaterThanOrEqualTo(131_072);
    }

    @Test
    void counts_bits_from_the_left() {
        var bits = StatusBits.decode(Bitstring.encode(bits(Set.of(0, 9))));

        assertThat(bits[0]).isEqualTo((byte) 0b1000_0000);
        assertThat(bits[1]).isEqualTo((byte) 0b0100_0000);
    }

    @Property(tries = 50)
    void exactly_the_given_bits_are_set(
            @ForAll @Size(max = 40) Set<@IntRange(max = Bitstring.LENGTH - 1) Integer> indexes) {
        var encoded = Bitstring.encode(bits(indexes));

        assertThat(
                        IntStream.range(0, Bitstring.LENGTH)
                                .filter(it -> StatusBits.isSet(encoded, it))
                                .boxed())
                .containsExactlyInAnyOrderElementsOf(indexes);
    }

    private static BitSet bits(Set<Integer> indexes) {
        var bits = new BitSet();
        indexes.forEach(bits::set);
        return bits;
    }
}

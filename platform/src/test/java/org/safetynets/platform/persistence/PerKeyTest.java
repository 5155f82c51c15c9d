package org.safetynets.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PerKeyTest {

    private final PerKey<String, Object> each = new PerKey<>(_ -> new Object());

    @Test
    void all_of_a_key_use_the_same() {
        var same =
                each.<Boolean>with("a", one -> each.<Boolean>with("a", another -> one == another));

        assertThat(same).isTrue();
    }

    @Test
    void each_key_has_its_own() {
        var same =
                each.<Boolean>with("a", one -> each.<Boolean>with("b", another -> one == another));

        assertThat(same).isFalse();
    }

    @Test
    void nothing_is_kept_that_nobody_uses() {
        each.with("a", _ -> each.with("a", it -> it));
        assertThatThrownBy(
                () ->
                        each.with(
                                "b",
                                _ -> {
                                    throw new IllegalStateException();
                                }));

        assertThat(each.size()).isZero();
    }
}

package org.safetynets.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    @Test
    void a_well_formed_one_is_kept() {
        assertThat(RequestId.acceptOrMake("client-42_a.b")).isEqualTo("client-42_a.b");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "short", "with space here", "line\nbreak-here", "<b>bold-bold</b>"})
    void anything_else_is_replaced_by_a_new_one(String given) {
        assertThat(UUID.fromString(RequestId.acceptOrMake(given))).isNotNull();
    }

    @Test
    void an_endless_one_is_replaced() {
        assertThat(RequestId.acceptOrMake("a".repeat(65))).hasSize(36);
    }
}

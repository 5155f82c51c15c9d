package org.safetynets.stack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FuzzRunTest {

    @Test
    void all_is_well_only_where_something_was_asked() {
        assertThat(FuzzRun.isGood(0, "Test cases:\n  1000 generated, 1000 passed")).isTrue();
        assertThat(FuzzRun.isGood(1, "Test cases:\n  1000 generated, 2 failed")).isFalse();
        assertThat(FuzzRun.isGood(0, "No test cases were generated")).isFalse();
        assertThat(FuzzRun.isGood(0, "")).isFalse();
    }
}

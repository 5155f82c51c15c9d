package org.safetynets.groups.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictMatchingTest {

    @ParameterizedTest
    @CsvSource({
        "José  Núñez, jose nunez",
        "+353 (86) 123-4567, 353861234567",
        "ANA@example.org, ana@example.org"
    })
    void the_same_is_known_however_it_is_written(String one, String other) {
        assertThat(ConflictMatching.plain(one)).isEqualTo(ConflictMatching.plain(other));
    }

    @Test
    void different_people_are_not_the_same() {
        assertThat(ConflictMatching.plain("Ana Ruiz")).isNotEqualTo(ConflictMatching.plain("Ana"));
    }
}

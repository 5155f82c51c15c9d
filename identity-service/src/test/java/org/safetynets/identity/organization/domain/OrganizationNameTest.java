package org.safetynets.identity.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"harbor house", "HARBOR HOUSE", "  Harbor \t House ", "Harbor House"})
    void reads_the_same_however_it_is_spelled(String spelled) {
        assertThat(new OrganizationName(spelled).key())
                .isEqualTo(new OrganizationName("Harbor House").key());
    }

    @Test
    void keeps_its_capitals() {
        assertThat(new OrganizationName(" Harbor  House ").value()).isEqualTo("Harbor House");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void is_not_blank(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganizationName(blank));
    }

    @Test
    void has_at_most_a_hundred_characters() {
        assertThat(new OrganizationName("x".repeat(100)).value()).hasSize(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrganizationName("x".repeat(101)));
    }
}

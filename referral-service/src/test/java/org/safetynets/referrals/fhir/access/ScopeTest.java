package org.safetynets.referrals.fhir.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.referrals.fhir.access.Scope.Right;

class ScopeTest {

    @Test
    void names_one_resource_and_some_rights() {
        // when
        var scope = Scope.parse("system/Task.rs").orElseThrow();
        // then
        assertThat(scope.allows("Task", Right.READ)).isTrue();
        assertThat(scope.allows("Task", Right.SEARCH)).isTrue();
        assertThat(scope.allows("Task", Right.UPDATE)).isFalse();
        assertThat(scope.allows("ServiceRequest", Right.READ)).isFalse();
    }

    @Test
    void of_version_1_is_understood() {
        assertThat(Scope.parse("system/*.read").orElseThrow().allows("Task", Right.SEARCH))
                .isTrue();
        assertThat(Scope.parse("system/Task.write").orElseThrow().allows("Task", Right.READ))
                .isFalse();
        assertThat(Scope.parse("system/Task.*").orElseThrow().allows("Task", Right.DELETE))
                .isTrue();
    }

    /** A restriction that is not understood must not turn into the whole. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "system/Task.",
                "system/Task.sr",
                "system/Task.rs?status=accepted",
                "user/Task.rs",
                "patient/*.read",
                "profile",
                "system/.rs",
                ""
            })
    void of_another_kind_is_none(String text) {
        assertThat(Scope.parse(text)).isEmpty();
    }
}

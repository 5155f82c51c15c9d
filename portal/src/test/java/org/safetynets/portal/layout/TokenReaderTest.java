package org.safetynets.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class TokenReaderTest {

    private static final UUID PERSON = UUID.fromString("11111111-0000-4000-8000-000000000001");
    private static final UUID HARBOR = UUID.fromString("0192f0c0-0000-7000-8000-0000000000a1");

    private static Jwt.Builder token() {
        return Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .subject(PERSON.toString())
                .claim("preferred_username", "river");
    }

    @Test
    void roles_are_the_groups_inside_an_organization() {
        var token =
                token().claim(
                                "organization",
                                Map.of(
                                        HARBOR.toString(),
                                        Map.of("groups", List.of("/coordinator", "/trainer"))))
                        .build();
        // when
        var viewer = TokenReader.read(token);
        // then
        assertThat(viewer.has(HARBOR, "coordinator")).isTrue();
        assertThat(viewer.has(HARBOR, "counselor")).isFalse();
        assertThat(viewer.has(PERSON, "coordinator")).as("elsewhere").isFalse();
        assertThat(viewer.staffOf(HARBOR)).isTrue();
    }

    @Test
    void a_bare_list_of_organizations_gives_no_role() {
        var token = token().claim("organization", List.of(HARBOR.toString())).build();
        assertThat(TokenReader.read(token).staffOf(HARBOR)).isFalse();
    }

    @Test
    void a_token_without_claims_of_ours_is_a_partner() {
        var viewer = TokenReader.read(token().build());
        assertThat(viewer.pseudonym()).isEqualTo("river");
        assertThat(viewer.organizations()).isEmpty();
        assertThat(viewer.networkAdmin()).isFalse();
    }

    @Test
    void the_realm_names_who_looks_after_the_network() {
        var token =
                token().claim("realm_access", Map.of("roles", List.of("network-admin"))).build();
        assertThat(TokenReader.read(token).networkAdmin()).isTrue();
    }

    @Test
    void only_a_fresh_sign_in_of_the_second_level_counts_as_a_proof() {
        var now = Instant.parse("2026-11-24T10:00:00Z");
        assertThat(proven("2", now.minusSeconds(6 * 60)).confirmed(now)).isTrue();
        assertThat(proven("2", now.minusSeconds(8 * 60)).confirmed(now)).isFalse();
        assertThat(proven("1", now).confirmed(now)).isFalse();
        assertThat(TokenReader.read(token().build()).confirmed(now)).isFalse();
    }

    private static Viewer proven(String level, Instant at) {
        return TokenReader.read(token().claim("acr", level).claim("auth_time", at).build());
    }
}

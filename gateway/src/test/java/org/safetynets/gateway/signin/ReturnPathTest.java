package org.safetynets.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/home", "/groups/find?weekday=monday&text=a%20b", "/a/b-c_d.html"})
    void a_page_of_ours_is_where_it_leads(String path) {
        assertThat(ReturnPath.checked(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "home",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\tevil",
                "/home\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "/<script>",
                "/login",
                "/login?returnTo=/login",
                "/logout",
                "/exit",
                "/oauth2/authorization/keycloak"
            })
    void anything_else_counts_as_home(String path) {
        assertThat(ReturnPath.checked(path)).isEqualTo("/home");
    }

    @Test
    void nothing_counts_as_home() {
        assertThat(ReturnPath.checked(null)).isEqualTo("/home");
    }
}

package org.safetynets.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/home", "/groups/listed/0192f0c0-0000", "/inbox?page=2", "/a/b/"})
    void our_own_paths_are_kept(String path) {
        assertThat(OwnPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example/",
                "javascript:alert(1)",
                "/home\r\nSet-Cookie: a=b",
                "home",
                "",
                "/a//b",
                "/%2f%2felsewhere.example"
            })
    void everything_else_leads_to_the_beginning(String path) {
        assertThat(OwnPath.of(path)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080/contact", "https://nets.example/contact?x=1"})
    void of_an_address_only_the_path_counts(String address) {
        assertThat(OwnPath.ofAddress(address)).isEqualTo("/contact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@b", "not an address", "http://"})
    void an_address_without_a_path_leads_to_the_beginning(String address) {
        assertThat(OwnPath.ofAddress(address)).isEqualTo("/");
    }
}

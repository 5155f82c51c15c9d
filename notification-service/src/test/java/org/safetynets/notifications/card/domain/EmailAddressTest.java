package org.safetynets.notifications.card.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fern@example.org",
                "fern.willow+news@mail.example.co.uk",
                "o'hara@example.ie",
                "x@a-b.example"
            })
    void plain_addresses_are_taken(String text) {
        assertThat(EmailAddress.parse(text)).map(EmailAddress::value).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fern",
                "fern@",
                "@example.org",
                "fern@example",
                "fern@example..org",
                ".fern@example.org",
                "fern.@example.org",
                "fern@-example.org",
                "fern@exa mple.org",
                "fern@example.org ",
                " fern@example.org",
                "fern@example.org\r\nBcc: other@example.org",
                "fern@example.org\nSubject: x",
                "fern\u0000@example.org",
                "fern@example.org\u2028",
                "fern@example.org,other@example.org",
                "fern@example.org;other@example.org",
                "Fern <fern@example.org>",
                "\"fern\"@example.org",
                "fern(comment)@example.org",
                "fern@[127.0.0.1]",
                "fern@@example.org",
                "férn@example.org",
                "fern@exämple.org"
            })
    void everything_that_could_be_more_than_one_plain_address_is_refused(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 300})
    void over_long_ones_are_refused(int length) {
        assertThat(EmailAddress.parse("a".repeat(length) + "@example.org")).isEmpty();
    }
}

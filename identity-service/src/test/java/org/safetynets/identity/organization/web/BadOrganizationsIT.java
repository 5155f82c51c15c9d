package org.safetynets.identity.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.identity.IdentityTest;
import org.safetynets.identity.Network;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class BadOrganizationsIT {

    private static final String ALL = "/api/identity/organizations";

    @Autowired private Network network;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name | {\"timeZone\":\"Europe/Zurich\",\"languages\":[\"en\"]}",
                "name | {\"name\":\"  \",\"timeZone\":\"Europe/Zurich\",\"languages\":[\"en\"]}",
                "name | {\"name\":[\"A\"],\"timeZone\":\"UTC\",\"languages\":[\"en\"]}",
                "timeZone | {\"name\":\"A\",\"timeZone\":\"Mars/Base\",\"languages\":[\"en\"]}",
                "timeZone | {\"name\":\"A\",\"languages\":[\"en\"]}",
                "languages | {\"name\":\"A\",\"timeZone\":\"UTC\",\"languages\":[]}",
                "languages | {\"name\":\"A\",\"timeZone\":\"UTC\",\"languages\":[\"English\"]}",
                "parentId | {\"name\":\"A\",\"parentId\":\"1\",\"timeZone\":\"UTC\",\"languages\":[\"en\"]}",
                "color | {\"name\":\"A\",\"timeZone\":\"UTC\",\"languages\":[\"en\"],\"color\":\"red\"}"
            })
    void are_refused_with_the_field_named(String field, String body) {
        // given
        var before = total();
        // when
        var answer = network.asAdmin().post(ALL, body);
        // then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(answer.text("errors", "0", "field")).startsWith(field);
        assertThat(total()).isEqualTo(before);
    }

    @Test
    void are_refused_when_the_text_is_too_long_or_no_json() {
        var longName =
                "{\"name\":\"%s\",\"timeZone\":\"UTC\",\"languages\":[\"en\"]}"
                        .formatted("x".repeat(101));
        assertThat(network.asAdmin().post(ALL, longName).text("errors", "0", "field"))
                .isEqualTo("name");
        assertThat(network.asAdmin().post(ALL, "{\"name\":").status()).isEqualTo(400);
        assertThat(network.asAdmin().get(ALL + "/harbor").status()).isIn(400, 404);
        assertThat(network.asAdmin().get(ALL + "?size=101").text("errors", "0", "field"))
                .isEqualTo("size");
        assertThat(network.asAdmin().get(ALL + "?name=%20").text("errors", "0", "field"))
                .isEqualTo("name");
    }

    private int total() {
        return network.asAdmin().get(ALL + "?size=1").json().path("total").asInt();
    }
}

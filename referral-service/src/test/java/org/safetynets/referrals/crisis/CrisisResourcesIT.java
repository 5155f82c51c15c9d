package org.safetynets.referrals.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class CrisisResourcesIT {

    private static final Path SHIPPED = Path.of("../deploy/content/crisis-resources.json");
    private static final String PATH = "/api/referrals/crisis-resources";

    @Autowired Api api;

    @Test
    void what_is_shipped_loads_and_is_read_by_anyone() throws IOException {
        // given
        var countries = JsonMapper.shared().readTree(Files.readString(SHIPPED));
        for (var it : countries) {
            var answer = admin().put(PATH + "/" + it.get("country").asString(), it.toString());
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        }
        // when
        var ireland = api.get(PATH + "?country=IE");
        // then
        assertThat(ireland.text("0", "resources", "0", "name")).isEqualTo("Samaritans");
        assertThat(ireland.json().get(0).get("resources").get(0).get("contacts")).isEmpty();
        assertThat(ireland.text("1", "country")).isEqualTo("global");
        assertThat(api.get(PATH).json()).hasSizeGreaterThanOrEqualTo(countries.size());
        assertThat(api.get(PATH + "?country=AQ").text("0", "country")).isEqualTo("global");
    }

    @Test
    void a_stale_version_is_refused_when_it_is_named() {
        // given
        var body = "{\"resources\":[]}";
        var first = admin().put(PATH + "/FR", body);
        var named = admin().with("If-Match", first.header("ETag"));
        // then
        assertThat(named.put(PATH + "/FR", body).status()).isEqualTo(200);
        assertThat(named.put(PATH + "/FR", body).status()).isEqualTo(412);
        assertThat(admin().put(PATH + "/FR", body).status()).isEqualTo(200);
    }

    @Test
    void is_kept_by_network_administrators_alone() {
        // given
        var someone = api.as(Tokens.of(UUID.randomUUID()));
        // then
        assertThat(someone.put(PATH + "/FR", "{\"resources\":[]}").status()).isEqualTo(403);
        assertThat(api.put(PATH + "/FR", "{\"resources\":[]}").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FR  | {"country":"DE","resources":[]}                             | country
                    FR  | {}                                                          | resources
                    FR  | {"resources":[{"name":" ","kinds":["suicide"],"contacts":[]}]} | resources[0].name
                    FR  | {"resources":[{"name":"x","kinds":[],"contacts":[]}]}       | resources[0].kinds
                    FR  | {"resources":[{"name":"x","kinds":["other"],"contacts":[]}]} | resources[0].kinds[0]
                    FR  | {"resources":[{"name":"x","kinds":["suicide"],"contacts":[{"channel":"web","value":"javascript:x"}]}]} | resources[0].contacts[0].value
                    FR  | {"resources":[{"name":"x","kinds":["suicide"],"contacts":[],"confirmedOn":"2026-02-30"}]} | resources[0].confirmedOn
                    """)
    void bad_input_names_the_field(String country, String body, String field) {
        var answer = admin().put(PATH + "/" + country, body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.text("errors", "0", "field")).isEqualTo(field);
    }

    @Test
    void a_country_that_cannot_be_one_is_refused() {
        assertThat(api.get(PATH + "?country=ireland").status()).isEqualTo(400);
        assertThat(admin().put(PATH + "/FRA", "{\"resources\":[]}").status()).isEqualTo(404);
    }

    private Api admin() {
        return api.as(Tokens.of(UUID.randomUUID()).networkAdmin());
    }
}

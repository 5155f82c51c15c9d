package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CLEO;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.HARBOR;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Scenario.ORGANIZATION;
import static org.safetynets.portal.test.Scenario.PRACTICE;
import static org.safetynets.portal.test.Scenario.PRACTICE_API;
import static org.safetynets.portal.test.Scenario.SYSTEM;
import static org.safetynets.portal.test.Scenario.SYSTEMS_API;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** Systems: connecting one, its keys, whether an organization lets it in, and what it asked. */
class SystemPagesTest extends PortalTest {

    private static final String SYSTEMS = PRACTICE + "/systems";
    private static final String API = PRACTICE_API + "/integrations";
    private static final String KEYS =
            "{\"keys\":[{\"kty\":\"EC\",\"kid\":\"2026-11\",\"crv\":\"P-384\"}]}";

    private static void leadsTo(HttpResponse<String> response, String path) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(path);
    }

    @Test
    void a_practice_connects_a_system_by_the_address_of_its_keys() {
        SERVICES.given("POST", API, "practices/system.json");
        var response =
                as(CLEO).post(
                                SYSTEMS,
                                "organization",
                                HARBOR,
                                "name",
                                "Practice software",
                                "scopes",
                                "system/Task.rs",
                                "scopes",
                                "system/Anything.cruds",
                                "jwksUri",
                                "https://alder.example/jwks.json");
        leadsTo(response, SYSTEMS + SYSTEM + "?done=system-made");
        assertThat(SERVICES.received("POST", API).getFirst().body())
                .contains("\"scopes\":[\"system/Task.rs\"]", "\"organizationId\":\"" + HARBOR)
                .contains("\"jwksUri\":\"https://alder.example/jwks.json\"")
                .doesNotContain("\"jwks\":");
    }

    @Test
    void an_organization_connects_one_of_its_own_by_a_key_alone() {
        SERVICES.given("POST", SYSTEMS_API, "practices/system-own.json");
        as(CORA).post(
                        ORGANIZATION + "/systems",
                        "name",
                        "Intake desk",
                        "scopes",
                        "system/Task.rus",
                        "jwks",
                        "{\"kty\":\"EC\",\"kid\":\"a\"}",
                        "endsOn",
                        "2027-06-30");
        assertThat(SERVICES.received("POST", SYSTEMS_API).getFirst().body())
                .contains("\"jwks\":{\"keys\":[{\"kty\":\"EC\",\"kid\":\"a\"}]}")
                .contains("\"endsAt\":\"2027-06-30T00:00:00Z\"")
                .doesNotContain("organizationId");
    }

    @Test
    void a_practice_tries_a_system_out_in_its_sandbox() {
        SERVICES.given("POST", API, "practices/system.json");
        as(CLEO).post(
                        SYSTEMS,
                        "organization",
                        "sandbox",
                        "name",
                        "Practice software",
                        "scopes",
                        "system/Task.rs",
                        "jwksUri",
                        "https://alder.example/jwks.json");
        assertThat(SERVICES.received("POST", API).getFirst().body())
                .contains("\"sandbox\":true")
                .doesNotContain("organizationId");
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        var page = Visit.page(as(CLEO).post(SYSTEMS, "name", "Software", "jwks", "no json"));
        assertThat(page.select("main [role=alert] a").eachAttr("href"))
                .containsExactly("#scopes", "#organization", "#jwks");
        assertThat(page.select("#jwks").val()).isEqualTo("no json");
        assertThat(page.select("#name").val()).isEqualTo("Software");
        assertThat(SERVICES.received("POST", API)).isEmpty();
    }

    @Test
    void keys_rotate_side_by_side_and_one_goes_out_of_use() {
        SERVICES.given("POST", API + SYSTEM + "/keys", "practices/system.json")
                .given("DELETE", API + SYSTEM + "/keys/2025-12", "practices/system.json");
        leadsTo(
                as(CLEO).post(
                                SYSTEMS + SYSTEM + "/keys",
                                "jwks",
                                KEYS,
                                "othersUntil",
                                "2026-12-05",
                                "version",
                                "7"),
                SYSTEMS + SYSTEM + "?done=system-changed");
        var sent = SERVICES.received("POST", API + SYSTEM + "/keys").getFirst();
        assertThat(sent.body()).contains("2026-11", "\"othersUntil\":\"2026-12-05T00:00:00Z\"");
        assertThat(sent.ifMatch()).isEqualTo("\"7\"");
        leadsTo(
                as(CLEO).post(SYSTEMS + SYSTEM + "/keys/drop", "kid", "2025-12"),
                SYSTEMS + SYSTEM + "?done=system-changed");
    }

    @Test
    void a_refused_key_is_explained_and_stays() {
        SERVICES.refusing("POST", API + SYSTEM + "/keys", 409, "key-known");
        var page = Visit.page(as(CLEO).post(SYSTEMS + SYSTEM + "/keys", "jwks", KEYS));
        assertThat(page.select("main [role=alert]").text()).contains("key with this name");
        assertThat(page.select("#jwks").val()).isEqualTo(KEYS);
    }

    @Test
    void the_use_of_a_system_is_a_table_from_which_it_is_drawn() {
        var page = as(CLEO).page(SYSTEMS + SYSTEM);
        assertThat(page.select("table[data-chart] tbody tr")).hasSize(30);
        assertThat(page.select("[aria-labelledby=use]").text())
                .contains("/fhir/Task/{id}", "4f1c2b0");
        assertThat(page.select("a[href*=before=]")).isNotEmpty();
    }

    @Test
    void a_coordinator_lets_a_practices_system_in_on_behalf_of_whom_they_choose() {
        var access = SYSTEMS_API + SYSTEM + "/access";
        SERVICES.given("PUT", access, "practices/system.json");
        var path = ORGANIZATION + "/systems" + SYSTEM;
        var page = as(CORA).page(path);
        assertThat(page.select("form").eachAttr("action"))
                .contains(path + "/access")
                .doesNotContain(path, path + "/keys", path + "/revoke");
        as(CORA).post(
                        path + "/access",
                        "allowed",
                        "true",
                        "version",
                        "7",
                        "counselors",
                        CLEO.id().toString());
        as(CORA).post(path + "/access", "allowed", "false", "version", "7");
        assertThat(SERVICES.received("PUT", access))
                .extracting(it -> it.body())
                .containsExactly(
                        "{\"allowed\":true,\"counselors\":[\"" + CLEO.id() + "\"]}",
                        "{\"allowed\":false}");
    }

    @Test
    void a_change_of_a_system_asks_for_a_fresh_proof_first() {
        SERVICES.signedInLongAgo();
        var page = as(CLEO).page(SYSTEMS + SYSTEM);
        assertThat(page.select("main a[href*=stepUp]")).hasSize(1);
        assertThat(page.select("main form[method=post]")).isEmpty();
        assertThat(as(CLEO).page(SYSTEMS).select("main form[method=post]")).isEmpty();
    }

    @Test
    void a_system_that_ended_can_only_be_read() {
        SERVICES.given("GET", API + SYSTEM, "practices/system-ended.json");
        var page = as(CLEO).page(SYSTEMS + SYSTEM);
        assertThat(page.select("main").text()).contains("Ended");
        assertThat(page.select("main form[method=post]")).isEmpty();
    }

    @Test
    void systems_of_others_are_not_there() {
        assertThat(as(RIVER).get("/practices/" + RIVER.id() + "/systems").statusCode())
                .isEqualTo(404);
        assertThat(as(CLEO).get(SYSTEMS + "/" + RIVER.id()).statusCode()).isEqualTo(404);
    }
}

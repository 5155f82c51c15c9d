package org.safetynets.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.gateway.support.RunningGateway.send;
import static org.safetynets.gateway.support.SharedGateway.GATEWAY;
import static org.safetynets.gateway.support.SharedGateway.UPSTREAM;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.gateway.support.KeycloakAdmin;
import org.safetynets.gateway.support.PlainBrowser;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RealInfrastructure({InfrastructurePart.MONGODB, InfrastructurePart.KEYCLOAK})
class GuardingIT {

    @BeforeEach
    void forget() {
        UPSTREAM.reset();
    }

    @Test
    void a_token_of_an_api_client_passes_untouched() {
        // given
        var token = KeycloakAdmin.accessToken("partner1");
        // when
        var answer =
                send(
                        GATEWAY.request("/api/identity/me")
                                .header("Authorization", "Bearer " + token));
        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(UPSTREAM.last().header("Authorization")).isEqualTo("Bearer " + token);
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        // given
        var idToken = Objects.requireNonNull(KeycloakAdmin.tokens("partner1").get("id_token"));
        // when
        var answer =
                send(
                        GATEWAY.request("/api/identity/me")
                                .header("Authorization", "Bearer " + idToken));
        // then
        assertUnauthenticated(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
    void garbage_in_place_of_a_token_is_refused(String token) {
        // when
        var answer =
                send(
                        GATEWAY.request("/api/groups/search")
                                .header("Authorization", "Bearer " + token));
        // then
        assertUnauthenticated(answer);
    }

    @Test
    void a_fhir_client_hears_of_it_in_fhirs_words() {
        // when
        var answer = send(GATEWAY.request("/fhir/Task").header("Authorization", "Bearer junk"));
        // then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/fhir+json");
        assertThat(answer.body())
                .contains("\"resourceType\":\"OperationOutcome\"", "\"code\":\"login\"");
        assertThat(UPSTREAM.all()).isEmpty();
    }

    @Test
    void a_background_request_without_a_session_hears_401_and_no_redirect() {
        // when
        var answer = send(GATEWAY.request("/api/groups/mine").header("Sec-Fetch-Mode", "cors"));
        // then
        assertUnauthenticated(answer);
        assertThat(UPSTREAM.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/groups/search?weekday=monday",
                "/api/groups/purposes",
                "/api/groups/questions",
                "/api/referrals/counselors/0192f0c0-0000-7000-8000-000000000001",
                "/api/groups/listed/0192f0c0-0000-7000-8000-000000000001",
                "/api/referrals/crisis-resources?country=US",
                "/api/identity/organizations/0192f0c0-0000-7000-8000-000000000001/logo",
                "/verify/ABC",
                "/calendar/token.ics",
                "/hsds/services",
                "/fhir/metadata",
                "/",
                "/groups/find"
            })
    void what_is_open_to_anyone_passes_without_a_token(String path) {
        // when
        var answer = send(GATEWAY.request(path));
        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(UPSTREAM.last().path()).isEqualTo(path);
        assertThat(UPSTREAM.last().header("Authorization")).isNull();
    }

    /** Of RFC 8058; a mail program has nothing but the address, and no page it comes from. */
    @Test
    void a_mail_program_may_say_that_no_more_shall_come() {
        // when
        var answer =
                send(
                        GATEWAY.request("/api/notifications/unsubscribe/token")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));
        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(UPSTREAM.last().path()).isEqualTo("/api/notifications/unsubscribe/token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "groups", "training", "notifications", "referrals"})
    void the_description_of_each_api_is_at_one_place(String service) {
        // when
        send(GATEWAY.request("/openapi/" + service + ".json"));
        // then
        assertThat(UPSTREAM.last().path()).isEqualTo("/openapi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/people/1",
                "/%69nternal/people/1",
                "/actuator/env",
                "/actuator/health",
                "/actuator",
                "/error",
                "/api/groups/../../actuator/env",
                "/api/groups/%2e%2e/%2e%2e/actuator/env",
                "/api/groups/..;/internal/people/1",
                "/api/groups//internal",
                "/api/groups/%2finternal"
            })
    void inner_addresses_are_never_passed_on(String path) {
        // given
        var token = KeycloakAdmin.accessToken("networkadmin");
        // when
        var answer = send(GATEWAY.request(path).header("Authorization", "Bearer " + token));
        // then
        assertThat(UPSTREAM.all()).isEmpty();
        assertThat(answer.statusCode()).isNotEqualTo(500);
        assertThat(answer.body()).doesNotContain("ok");
    }

    /** TRACE would say back what a browser may not read. */
    @Test
    void nobody_is_told_their_own_request() {
        // when
        var answer = send(GATEWAY.request("/home").method("TRACE", BodyPublishers.noBody()));
        // then
        assertThat(answer.statusCode()).isBetween(400, 405);
        assertThat(UPSTREAM.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/groups/a;b", "/api/groups/%25", "/api/groups/%2e%2e/x"})
    void an_ambiguous_address_is_a_bad_request_like_any_other(String path) {
        // given
        var token = KeycloakAdmin.accessToken("networkadmin");
        var before = GATEWAY.refused("ambiguous-address");
        // when
        var answer = send(GATEWAY.request(path).header("Authorization", "Bearer " + token));
        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problem(answer).path("type").asString()).isEqualTo("/problems/invalid-request");
        assertThat(GATEWAY.refused("ambiguous-address")).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"liveness", "readiness"})
    void tells_whether_it_is_well_and_nothing_else(String probe) {
        // when
        var answer = send(GATEWAY.request("/actuator/health/" + probe));
        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @CsvSource({"cross-site,403", "same-site,403", "same-origin,200", "none,200"})
    void a_change_by_cookie_must_come_from_our_own_pages(String site, int status) {
        // given
        var browser = new PlainBrowser();
        browser.signIn(GATEWAY.url(), "partner2");
        // when
        var answer =
                browser.send(
                        GATEWAY.request("/api/notifications/inbox/1/read")
                                .header("Sec-Fetch-Site", site)
                                .POST(BodyPublishers.noBody()));
        // then
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 403) {
            assertThat(problem(answer).get("type").asString()).isEqualTo("/problems/wrong-origin");
        }
    }

    @Test
    void every_answer_carries_the_security_headers() {
        // when
        var headers = send(GATEWAY.request("/")).headers();
        // then
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void a_service_cannot_say_twice_what_the_gateway_says() {
        // given
        UPSTREAM.answer(
                it -> {
                    it.getResponseHeaders().set("X-Content-Type-Options", "whatever");
                    it.getResponseHeaders().set("X-Request-Id", "another");
                    it.getResponseHeaders().set("Referrer-Policy", "no-referrer");
                    it.sendResponseHeaders(204, -1);
                });
        // when
        var headers = send(GATEWAY.request("/").header("X-Request-Id", "abc-12345")).headers();
        // then
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Request-Id")).containsExactly("abc-12345");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
    }

    @Test
    void a_stricter_policy_of_the_page_itself_stays() {
        // given
        UPSTREAM.answer(
                it -> {
                    it.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
                    it.sendResponseHeaders(204, -1);
                });
        // when
        var headers = send(GATEWAY.request("/")).headers();
        // then
        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'");
    }

    @Test
    void a_well_formed_request_id_is_kept_on_the_way_there_and_back() {
        // when
        var answer = send(GATEWAY.request("/").header("X-Request-Id", "abc-12345"));
        // then
        assertThat(UPSTREAM.last().header("X-Request-Id")).isEqualTo("abc-12345");
        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("abc-12345");
    }

    @Test
    void every_request_begins_a_trace_of_its_own_whatever_a_stranger_sends() {
        // given
        var theirs = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        // when
        send(GATEWAY.request("/").header("traceparent", theirs).header("baggage", "name=ana"));
        // then
        assertThat(UPSTREAM.last().header("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[02]")
                .doesNotContain("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(UPSTREAM.last().header("baggage")).isNull();
    }

    @Test
    void any_other_request_id_is_replaced() {
        // when
        var answer = send(GATEWAY.request("/").header("X-Request-Id", "<script>"));
        // then
        var id = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(id).isNotEqualTo("<script>").isEqualTo(UPSTREAM.last().header("X-Request-Id"));
    }

    @Test
    void a_forwarded_address_is_not_believed_or_passed_on() {
        // when
        send(GATEWAY.request("/").header("X-Forwarded-For", "10.0.0.1").header("Forwarded", "x"));
        // then
        assertThat(UPSTREAM.last().header("X-Forwarded-For")).isNull();
        assertThat(UPSTREAM.last().header("Forwarded")).isNull();
    }

    private static void assertUnauthenticated(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        var problem = problem(answer);
        assertThat(problem.get("type").asString()).isEqualTo("/problems/unauthenticated");
        assertThat(problem.get("status").asInt()).isEqualTo(401);
        assertThat(problem.get("instance").asString()).isEqualTo(answer.uri().getPath());
        assertThat(problem.get("requestId").asString())
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
        assertThat(problem.has("title") && problem.has("detail")).isTrue();
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}

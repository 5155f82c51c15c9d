package org.safetynets.platform.sample;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.contracts.AuditRecordedV1;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class ApiIT {

    private static final OrganizationId HARBOR = new OrganizationId(UUID.randomUUID());
    private static final String GRAVE = "/api/sample/grave";
    private static final Tokens SOMEONE = Tokens.of(UUID.randomUUID());

    @Autowired Api api;
    @Autowired Counters counters;
    @Autowired AtomicInteger failures;
    @Autowired MongoOperations mongo;
    @Autowired Published published;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"name":"x","kind":"online","size":1        | 400 | ''      | not well-formed
                    {"name":"x","kind":"online","size":1,"a":1} | 400 | a       | is not a field
                    {"name":"x","kind":"IN_PERSON","size":1}    | 400 | kind    | cannot be 'IN_PERSON'
                    {"name":"x","kind":"online","size":"many"}  | 400 | size    | cannot be 'many'
                    {"name":"x","kind":"online"}                | 400 | size    | missing
                    {"name":"x","kind":"online","day":"2026-02-30","size":1} | 400 | day | cannot be
                    {"name":" ","kind":"online","size":1}       | 400 | name    | blank
                    {"name":"aaaaaaaaaaaaaaaaaaaaa","kind":"online","size":1} | 400 | name | between
                    """)
    void bad_bodies_name_the_field(String body, int status, String field, String message) {
        var answer = api.as(SOMEONE).post("/api/sample/bodies", body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(answer.text("errors", "0", "field")).isEqualTo(field);
        assertThat(answer.text("errors", "0", "message")).contains(message);
        assertThat(answer.text("requestId")).isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.body()).doesNotContain("org.", "java.", "tools.");
    }

    @Test
    void what_is_good_comes_through_with_wire_names() {
        var body = "{\"name\":\"x\",\"kind\":\"in-person\",\"day\":\"2026-02-28\",\"size\":1}";
        var answer = api.as(SOMEONE).post("/api/sample/bodies", body);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("kind")).isEqualTo("in-person");
        assertThat(api.as(SOMEONE).get("/api/sample/kinds/in-person").status()).isEqualTo(200);
        assertThat(api.as(SOMEONE).get("/api/sample/kinds/outdoors").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?=1", "?page=1&=2"})
    void parameters_that_cannot_be_read_are_bad_input_and_no_mistake_of_ours(String query) {
        var answer = api.as(SOMEONE).get("/api/sample/pages" + query);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
    }

    @Test
    void parts_that_cannot_be_told_apart_are_bad_input_and_no_mistake_of_ours() {
        var answer =
                api.as(SOMEONE)
                        .with("Content-Type", "multipart/form-data")
                        .get("/api/sample/pages");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/sample/kinds/outdoors", "/api/sample/pages?page=x"})
    void a_problem_is_told_also_to_who_accepts_something_else(String path) {
        var answer = api.as(SOMEONE).with("Accept", "application/pdf").get(path);

        assertThat(answer.status()).isIn(400, 406);
        assertThat(answer.problem()).isIn("invalid-request", "not-acceptable");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_parameter_and_a_body_name_their_own_fields() {
        var body = "{\"name\":\" \",\"kind\":\"online\",\"size\":1}";
        var answer = api.as(SOMEONE).post("/api/sample/bodies/too-long", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("id", "name");
    }

    @Test
    void a_missing_header_is_named() {
        var answer = api.as(SOMEONE).get("/api/sample/reasons");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("errors", "0", "field")).isEqualTo("X-Reason");
    }

    @Test
    void too_much_is_refused_announced_or_not() {
        var big = "{\"name\":\"" + "x".repeat(1_100_000) + "\"}";

        assertThat(api.as(SOMEONE).post("/api/sample/bodies", big).status()).isEqualTo(413);
    }

    @Test
    void a_refusal_is_a_conflict_with_its_reason() {
        var answer = api.as(SOMEONE).post("/api/sample/refused", Map.of());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("not-currently-certified");
        assertThat(answer.text("purpose")).isEqualTo("BT_CORE");
        assertThat(answer.text("instance")).isEqualTo("/api/sample/refused");
    }

    @Test
    void nothing_and_bugs_say_little() {
        assertThat(api.as(SOMEONE).get("/api/sample/missing").problem()).isEqualTo("not-found");
        assertThat(api.as(SOMEONE).get("/api/nowhere").problem()).isEqualTo("not-found");
        assertThat(api.as(SOMEONE).delete("/api/sample/missing").status()).isEqualTo(405);
        var bug = api.as(SOMEONE).get("/api/sample/bug");
        assertThat(bug.status()).isEqualTo(500);
        assertThat(bug.body()).doesNotContain("secret");
    }

    @Test
    void tokens_are_checked() {
        var path = "/api/sample/pages";
        assertThat(api.get(path).status()).isEqualTo(401);
        assertThat(api.get(path).problem()).isEqualTo("unauthenticated");
        assertThat(api.with("Authorization", "Bearer nonsense").get(path).status()).isEqualTo(401);
        assertThat(api.as(Tokens.of(UUID.randomUUID()).forAudience("other")).get(path).status())
                .isEqualTo(401);
        var expired = Tokens.of(UUID.randomUUID()).expiredSince(Duration.ofMinutes(5));
        assertThat(api.as(expired).get(path).status()).isEqualTo(401);
        assertThat(api.as(SOMEONE).get(path).status()).isEqualTo(200);
    }

    @Test
    void roles_are_those_of_the_organization_in_the_path() {
        var path = "/api/sample/organizations/" + HARBOR + "/things";
        var other = new OrganizationId(UUID.randomUUID());

        assertThat(api.as(member(HARBOR, Role.TRAINER)).get(path).status()).isEqualTo(200);
        assertThat(api.as(member(HARBOR, Role.COUNSELOR)).get(path).status()).isEqualTo(403);
        assertThat(api.as(member(other, Role.TRAINER)).get(path).status()).isEqualTo(404);
        assertThat(api.as(SOMEONE).get(path).status()).isEqualTo(404);
        assertThat(api.get(path).status()).isEqualTo(401);
        assertThat(
                        api.as(member(HARBOR, Role.TRAINER))
                                .get("/api/sample/organizations/nonsense/things")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void internal_addresses_are_for_the_services_named() {
        var path = "/api/sample/internal";
        assertThat(api.as(Tokens.service("training-service")).get(path).body())
                .isEqualTo("training-service");
        assertThat(api.as(Tokens.service("portal")).get(path).status()).isEqualTo(403);
        assertThat(api.as(SOMEONE).get(path).status()).isEqualTo(403);
    }

    @Test
    void public_addresses_know_who_calls_if_anyone_does() {
        assertThat(api.get("/api/sample/public").body()).isEqualTo("nobody");
        assertThat(
                        api.as(Tokens.of(UUID.randomUUID()).named("Fern"))
                                .get("/api/sample/public")
                                .body())
                .isEqualTo("Fern");
    }

    @ParameterizedTest
    @CsvSource({"?page=-1", "?size=0", "?size=101", "?page=x", "?page=99999999999"})
    void pages_out_of_range_are_refused(String query) {
        assertThat(api.as(SOMEONE).get("/api/sample/pages" + query).status()).isEqualTo(400);
    }

    @Test
    void an_entity_tag_guards_updates() {
        var path = counter(UUID.randomUUID());
        var tag = api.as(SOMEONE).post(path, null).header("ETag");

        assertThat(api.as(SOMEONE).put(path, null).status()).isEqualTo(428);
        assertThat(api.as(SOMEONE).with("If-Match", tag).put(path, null).status()).isEqualTo(200);
        assertThat(api.as(SOMEONE).with("If-Match", tag).put(path, null).status()).isEqualTo(412);
    }

    @Test
    void a_repeated_key_takes_effect_once_and_answers_the_same() {
        var id = UUID.randomUUID();
        var keyed = api.as(SOMEONE).with("Idempotency-Key", UUID.randomUUID().toString());
        failures.set(1); // the first try meets a conflict inside

        var first = keyed.post(counter(id), null);
        var second = keyed.post(counter(id), null);

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(counters.read(id)).isEqualTo(1);
        var other = keyed.post(counter(UUID.randomUUID()), null);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void twenty_at_once_with_one_key_take_effect_once() throws Exception {
        var id = UUID.randomUUID();
        var keyed = api.as(SOMEONE).with("Idempotency-Key", UUID.randomUUID().toString());
        try (var pool = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers =
                    pool.invokeAll(
                            java.util.Collections.nCopies(20, () -> keyed.post(counter(id), null)));
            for (var answer : answers) {
                assertThat(answer.get().status()).isEqualTo(201);
            }
        }
        assertThat(counters.read(id)).isEqualTo(1);
    }

    @Test
    void what_is_kept_for_a_repetition_cannot_be_read_without_the_key() {
        var key = UUID.randomUUID().toString();
        var id = UUID.randomUUID();

        var answer = api.as(SOMEONE).with("Idempotency-Key", key).post(counter(id), null);

        var before = new String(answer.body().getBytes(UTF_8), ISO_8859_1);
        var kept = mongo.findAll(Document.class, "idempotencyKeys");
        assertThat(kept).isNotEmpty();
        assertThat(kept)
                .allSatisfy(
                        it -> {
                            assertThat(it.keySet())
                                    .containsExactlyInAnyOrder("_id", "sealed", "storedAt");
                            var sealed = it.get("sealed", Binary.class).getData();
                            assertThat(new String(sealed, ISO_8859_1)).doesNotContain(before);
                            assertThat(it.getString("_id")).doesNotContain(key);
                        });
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        var keyed = api.as(SOMEONE).with("Idempotency-Key", UUID.randomUUID().toString());

        assertThat(keyed.post("/api/sample/refused", Map.of()).status()).isEqualTo(409);
        assertThat(keyed.post("/api/sample/refused", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void a_conflict_inside_is_tried_again_without_a_key_too() {
        failures.set(2);
        var id = UUID.randomUUID();

        assertThat(api.as(SOMEONE).post(counter(id), null).status()).isEqualTo(201);
        assertThat(counters.read(id)).isEqualTo(1);
    }

    @Test
    void what_is_grave_needs_a_sign_in_of_the_last_minutes() {
        var stale = api.as(Tokens.of(UUID.randomUUID()).withoutStepUp()).post(GRAVE, null);

        assertThat(stale.status()).isEqualTo(401);
        assertThat(stale.problem()).isEqualTo("step-up-required");
        assertThat(stale.header("WWW-Authenticate"))
                .contains("insufficient_user_authentication", "acr_values=\"2\"", "max_age=");
        assertThat(api.as(SOMEONE).post(GRAVE, null).status()).isEqualTo(200);
        assertThat(api.post(GRAVE, null).problem()).isEqualTo("unauthenticated");
    }

    @Test
    void what_is_noted_in_the_audit_trail_is_published_as_ids_and_codes() {
        var person = UUID.randomUUID();

        api.as(Tokens.of(person)).post(GRAVE, null);

        await().untilAsserted(
                        () ->
                                assertThat(published.of(AuditRecordedV1.class))
                                        .filteredOn(it -> it.actorId().equals(person))
                                        .singleElement()
                                        .satisfies(
                                                it -> {
                                                    assertThat(it.action()).isEqualTo("grave.done");
                                                    assertThat(it.personId()).isEqualTo(person);
                                                    assertThat(it.service()).isEqualTo("sample");
                                                }));
    }

    @Test
    void the_openapi_document_names_the_roles() {
        var document = api.get("/openapi");
        assertThat(document.status()).isEqualTo(200);
        var things =
                document.json()
                        .path("paths")
                        .path("/api/sample/organizations/{organizationId}/things")
                        .path("get");
        assertThat(things.path("x-roles").toString()).contains("coordinator", "trainer");
        assertThat(things.path("parameters").toString()).doesNotContain("caller");
    }

    private static Tokens member(OrganizationId organization, Role role) {
        return Tokens.of(UUID.randomUUID()).with(organization, role);
    }

    private static String counter(UUID id) {
        return "/api/sample/counters/" + id;
    }
}

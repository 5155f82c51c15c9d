package org.safetynets.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not valid is refused with the field named, and leaves nothing behind. */
@ServiceTest
class BadInputIT {

    @Autowired private Api api;
    private Story story;

    @BeforeEach
    void begin() {
        story = new Story(api);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "[]", "\"text\"", "{\"name\": \"a\" \"seats\": 1}"})
    void what_is_no_json_object_is_refused(String body) {
        var answer = story.asTrainer().post(story.path("/cohorts"), body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertNothingKept();
    }

    @ParameterizedTest
    @CsvSource({
        "standardId, not-an-id",
        "startsOn, 2026-02-30",
        "endsOn, tomorrow",
        "seats, many",
        "seats, 0",
        "seats, 101",
        "name, ''",
        "name, '  '",
        "trainers, somebody",
        "colour, green"
    })
    void a_wrong_field_of_a_cohort_is_named(String field, String value) {
        var answer = story.asTrainer().post(story.path("/cohorts"), with(field, value));

        assertInvalid(answer, field);
        assertNothingKept();
    }

    @ParameterizedTest
    @ValueSource(strings = {"standardId", "name", "startsOn", "endsOn", "seats"})
    void a_missing_field_of_a_cohort_is_named(String field) {
        var body = with("name", "Spring");
        body.remove(field);

        assertInvalid(story.asTrainer().post(story.path("/cohorts"), body), field);
    }

    @Test
    void text_that_is_too_long_is_refused() {
        assertInvalid(
                story.asTrainer().post(story.path("/cohorts"), with("name", "n".repeat(121))),
                "name");
        var enrolment = story.enrolment();
        assertInvalid(
                story.record(enrolment, Map.of("requirement", "M01", "note", "n".repeat(501))),
                "note");
        var id = story.certification().text("certificationId");
        assertInvalid(story.rule(id, "revoke", "r".repeat(501)), "reason");
        assertInvalid(story.rule(id, "revoke", "  "), "reason");
    }

    @ParameterizedTest
    @CsvSource({
        "code, btpf",
        "version, 1.0",
        "level, master",
        "validityMonths, 0",
        "validityMonths, 121",
        "validityMonths, long",
        "purposes, BT_CORE",
        "requirements, M01"
    })
    void a_wrong_field_of_a_standard_is_named(String field, String value) {
        var body = Story.standard();
        body.put(field, value);

        assertInvalid(story.asNetworkAdmin().post("/api/training/standards", body), field);
    }

    @Test
    void a_wrong_requirement_of_a_standard_is_named_with_its_place() {
        var body = Story.standard();
        body.put(
                "requirements",
                List.of(
                        Map.of("code", "M01", "kind", "module", "title", Map.of("en", "Fine")),
                        Map.of("code", "M02", "kind", "exam", "title", Map.of("en", "Wrong"))));
        assertInvalid(
                story.asNetworkAdmin().post("/api/training/standards", body),
                "requirements[1].kind");

        body.put(
                "requirements",
                List.of(
                        Map.of(
                                "code",
                                "M01",
                                "kind",
                                "module",
                                "title",
                                Map.of("en", "Fine"),
                                "times",
                                0)));
        assertInvalid(
                story.asNetworkAdmin().post("/api/training/standards", body),
                "requirements[0].times");
    }

    @Test
    void a_cohort_that_ends_before_it_starts_is_refused() {
        var body = with("standardId", story.publishedStandard());
        body.put("endsOn", "2026-02-28");

        var answer = story.asTrainer().post(story.path("/cohorts"), body);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("cohort-ends-before-it-starts");
        assertThat(answer.text("startsOn")).isEqualTo("2026-03-01");
        assertNothingKept();
    }

    @Test
    void a_cohort_needs_a_published_standard() {
        var draft =
                story.asTrainer().post(story.path("/cohorts"), with("standardId", story.draft()));
        var none =
                story.asTrainer()
                        .post(story.path("/cohorts"), with("standardId", UUID.randomUUID()));

        assertThat(draft.problem()).isEqualTo("standard-not-published");
        assertThat(none.problem()).isEqualTo("standard-not-published");
    }

    @Test
    void ids_and_pages_in_addresses_are_checked() {
        var trainer = story.asTrainer();

        assertThat(trainer.get(story.path("/cohorts/42")).status()).isEqualTo(400);
        assertThat(trainer.get(story.path("/certifications?personId=x")).status()).isEqualTo(400);
        assertInvalid(trainer.get(story.path("/cohorts?size=101")), "size");
        assertInvalid(trainer.get(story.path("/cohorts?page=-1")), "page");
        assertThat(trainer.get("/api/training/organizations/x/cohorts").status()).isEqualTo(404);
    }

    @Test
    void a_repeated_idempotency_key_takes_effect_once() {
        var body = with("standardId", story.publishedStandard());
        var keyed = story.asTrainer().with("Idempotency-Key", UUID.randomUUID().toString());

        var first = keyed.post(story.path("/cohorts"), body);
        var second = keyed.post(story.path("/cohorts"), body);
        body.put("name", "Autumn");
        var other = keyed.post(story.path("/cohorts"), body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("cohortId")).isEqualTo(first.text("cohortId"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(story.asTrainer().get(story.path("/cohorts")).text("total")).isEqualTo("1");
    }

    private static Map<String, Object> with(String field, Object value) {
        var body = new HashMap<String, Object>(Story.cohort(UUID.randomUUID().toString(), 8));
        body.put(field, value);
        return body;
    }

    private static void assertInvalid(Answer answer, String field) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(answer.text("errors", "0", "field")).as(answer.toString()).isEqualTo(field);
    }

    private void assertNothingKept() {
        assertThat(story.asTrainer().get(story.path("/cohorts")).text("total")).isEqualTo("0");
    }
}

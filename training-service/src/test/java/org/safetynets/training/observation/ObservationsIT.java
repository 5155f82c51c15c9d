package org.safetynets.training.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.training.Fixtures;
import org.safetynets.training.Story;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ObservationsIT {

    @Autowired private Api api;
    @Autowired private StoredTexts texts;
    private final PersonId first = Fixtures.somebody();
    private final PersonId second = Fixtures.somebody();
    private final UUID meeting = UUID.randomUUID();
    private Story story;
    private String enrolment = "";

    @BeforeEach
    void begin() {
        story = new Story(api);
        var cohort =
                story.asTrainer()
                        .post(story.path("/cohorts"), Story.cohort(story.published(standard()), 5))
                        .text("cohortId");
        enrolment = story.enrol(cohort, story.candidate).text("enrolmentId");
    }

    @Test
    void two_observers_score_on_their_own_and_how_far_they_agree_is_shown_after() {
        var one = observe(first);
        var other = observe(second);
        assertThat(one.status()).as(one.toString()).isEqualTo(201);
        score(first, one, 1, 3, 3, 4, "Held the silence well");
        assertThat(sign(first, one).text("mean")).isEqualTo("3.33");

        assertThat(read(second, one).status()).isEqualTo(404);
        assertThat(meetings(second).text("0", "observations", "0", "observerId"))
                .isEqualTo(second.toString());
        score(second, other, 1, 3, 2, 4, "Went on a little fast");
        sign(second, other);

        assertThat(read(second, one).text("scores", "0", "comment"))
                .isEqualTo("Held the silence well");
        var agreement =
                meetings(second).json().path(0).path("agreements").path(0).path("agreement");
        assertThat(agreement.path("items").asInt()).isEqualTo(3);
        // same 2 of 3; scores 3 and 4 stand 2 and 1 times against 1 and 1: by chance (2·1 + 1·1)/9
        assertThat(agreement.path("kappa").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(texts.holding("Held the silence well")).isEmpty();
    }

    @Test
    void what_is_signed_is_evidence_and_a_meeting_of_two_observers_counts() {
        for (var observer : List.of(first, second)) {
            var draft = observe(observer);
            score(observer, draft, 1, 3, 3, 3, "Steady");
            sign(observer, draft);
        }

        var shown = story.asCandidate().get(story.path("/enrolments/" + enrolment));

        assertThat(shown.text("met", "0", "code")).as(shown.toString()).isEqualTo("OB1");
        var mine =
                story.asCandidate().get(story.path("/enrolments/" + enrolment + "/observations"));
        var id = mine.text("0", "observations", "0", "observationId");
        var read = story.asCandidate().get(story.path("/observations/" + id));
        assertThat(read.text("scores", "0", "comment")).isEqualTo("Steady");
    }

    @Test
    void a_low_critical_score_counts_for_nothing_however_good_the_mean_is() {
        for (var observer : List.of(first, second)) {
            var draft = observe(observer);
            score(observer, draft, 1, 2, 4, 4, "Missed the risk");
            sign(observer, draft);
        }

        var shown = story.asCandidate().get(story.path("/enrolments/" + enrolment));

        assertThat(shown.json().path("met")).isEmpty();
        assertThat(shown.text("unmet", "1", "bestScore")).isEqualTo("3.33");
    }

    @Test
    void nobody_observes_themselves_or_twice_or_knowing_what_another_saw() {
        var own = story.as(story.candidate, Role.TRAINER).post(path(), request());
        assertThat(own.problem()).isEqualTo("own-observation");
        var one = observe(first);
        assertThat(observe(first).problem()).isEqualTo("already-observed");
        score(first, one, 1, 3, 3, 3, "Steady");
        sign(first, one);

        assertThat(read(second, one).status()).isEqualTo(200);

        assertThat(observe(second).problem()).isEqualTo("not-independent");
    }

    @Test
    void a_draft_is_saved_as_one_goes_and_seen_by_nobody_else() {
        var draft = observe(first);
        var half =
                as(first)
                        .with("If-Match", "\"1\"")
                        .put(
                                observation(draft),
                                Map.of("scores", List.of(Map.of("criterion", "R1", "score", 3))));
        assertThat(half.text("version")).as(half.toString()).isEqualTo("2");

        assertThat(sign(first, draft).text("criteria", "0")).isEqualTo("R2");
        assertThat(read(second, draft).status()).isEqualTo(404);
        assertThat(story.asCandidate().get(observation(draft)).status()).isEqualTo(404);
        assertThat(as(first).get(story.path("/my-observations")).text("0", "scores", "0", "score"))
                .isEqualTo("3");
        var stale =
                as(first)
                        .with("If-Match", "\"1\"")
                        .put(observation(draft), Map.of("scores", List.of()));
        assertThat(stale.status()).isEqualTo(412);
        var others =
                as(second)
                        .with("If-Match", "\"2\"")
                        .put(observation(draft), Map.of("scores", List.of()));
        assertThat(others.status()).isEqualTo(404);
    }

    @Test
    void what_does_not_fit_is_refused() {
        var draft = observe(first);
        var off =
                as(first)
                        .with("If-Match", "\"1\"")
                        .put(
                                observation(draft),
                                Map.of("scores", List.of(Map.of("criterion", "R1", "score", 5))));
        assertThat(off.text("errors", "0", "field")).isEqualTo("scores[0].score");
        var unknown =
                as(first)
                        .with("If-Match", "\"1\"")
                        .put(
                                observation(draft),
                                Map.of("scores", List.of(Map.of("criterion", "R9", "score", 3))));
        assertThat(unknown.problem()).isEqualTo("criterion-unknown");
        var later = new HashMap<>(request());
        later.put("heldOn", "2099-01-01");
        later.put("meetingId", UUID.randomUUID());
        assertThat(as(first).post(path(), later).problem()).isEqualTo("meeting-to-come");
        later.put("heldOn", "2026-03-03");
        later.put("requirement", "M01");
        assertThat(as(first).post(path(), later).problem()).isEqualTo("requirement-unknown");
    }

    private static Map<String, Object> standard() {
        var standard = Story.standard();
        standard.put(
                "requirements",
                List.of(
                        Map.of("code", "M01", "kind", "module", "title", Map.of("en", "Role")),
                        Map.of(
                                "code",
                                "OB1",
                                "kind",
                                "observation",
                                "title",
                                Map.of("en", "Observed meeting"),
                                "minimumScore",
                                3.0,
                                "observed",
                                Map.of("observers", 2, "lowest", 2, "lowestCritical", 3))));
        standard.put(
                "curriculum",
                Map.of("rubric", List.of(line("R1", true), line("R2", false), line("R3", false))));
        return standard;
    }

    private static Map<String, Object> line(String code, boolean critical) {
        var word = Map.of("en", "Some");
        return Map.of(
                "code", code,
                "title", word,
                "critical", critical,
                "levels", List.of(word, word, word, word));
    }

    private Map<String, Object> request() {
        return Map.of(
                "requirement", "OB1",
                "meetingId", meeting,
                "kind", "simulated",
                "heldOn", "2026-03-03");
    }

    private Api as(PersonId observer) {
        return story.as(observer, Role.SUPERVISOR);
    }

    private String path() {
        return story.path("/enrolments/" + enrolment + "/observations");
    }

    private String observation(Answer begun) {
        return story.path("/observations/" + begun.text("observationId"));
    }

    private Answer observe(PersonId observer) {
        return as(observer).post(path(), request());
    }

    private void score(
            PersonId observer,
            Answer begun,
            int version,
            int one,
            int two,
            int three,
            String word) {
        var scores =
                List.of(
                        Map.of("criterion", "R1", "score", one, "comment", word),
                        Map.of("criterion", "R2", "score", two),
                        Map.of("criterion", "R3", "score", three));
        var scored =
                as(observer)
                        .with("If-Match", "\"" + version + "\"")
                        .put(observation(begun), Map.of("scores", scores));
        assertThat(scored.status()).as(scored.toString()).isEqualTo(200);
    }

    private Answer sign(PersonId observer, Answer begun) {
        return as(observer).post(observation(begun) + "/sign", null);
    }

    private Answer read(PersonId reader, Answer begun) {
        return as(reader).get(observation(begun));
    }

    private Answer meetings(PersonId reader) {
        return as(reader).get(path());
    }
}

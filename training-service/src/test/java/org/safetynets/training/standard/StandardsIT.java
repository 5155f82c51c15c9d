package org.safetynets.training.standard;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.StandardPublishedV1;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.training.Story;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class StandardsIT {

    private static final String PATH = "/api/training/standards";

    @Autowired private Api api;
    @Autowired private Published published;
    private Story story;

    @BeforeEach
    void begin() {
        story = new Story(api);
    }

    @Test
    void a_published_standard_is_told_to_the_other_services() {
        var id = story.publishedStandard();

        await().atMost(20, SECONDS)
                .untilAsserted(
                        () ->
                                assertThat(
                                                published.of(
                                                        StandardPublishedV1.class,
                                                        UUID.fromString(id)))
                                        .singleElement()
                                        .satisfies(
                                                it -> {
                                                    assertThat(it.code()).startsWith("BTPF_");
                                                    assertThat(it.level()).isEqualTo("facilitator");
                                                    assertThat(it.purposes())
                                                            .isEqualTo(
                                                                    Set.of(
                                                                            "BT_CORE",
                                                                            "BT_CONNECT"));
                                                    assertThat(it.version()).isEqualTo(4);
                                                }));
    }

    @Test
    void a_published_standard_never_changes() {
        var id = story.publishedStandard();
        var before = story.asTrainer().get(PATH + "/" + id);

        var revised =
                story.asNetworkAdmin()
                        .with("If-Match", before.header("ETag"))
                        .put(PATH + "/" + id, Story.standard());
        var again = story.asNetworkAdmin().post(PATH + "/" + id + "/publish", null);

        assertThat(revised.status()).isEqualTo(409);
        assertThat(revised.problem()).isEqualTo("standard-already-published");
        assertThat(again.problem()).isEqualTo("standard-already-published");
        assertThat(story.asTrainer().get(PATH + "/" + id).body()).isEqualTo(before.body());
    }

    @Test
    void a_draft_is_revised_by_who_has_read_it() {
        var id = story.draft();
        var changed = Story.standard();

        var blind = story.asNetworkAdmin().put(PATH + "/" + id, changed);
        var stale = story.asNetworkAdmin().with("If-Match", "\"7\"").put(PATH + "/" + id, changed);
        var good = story.asNetworkAdmin().with("If-Match", "\"1\"").put(PATH + "/" + id, changed);

        assertThat(blind.status()).isEqualTo(428);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(good.status()).isEqualTo(200);
        assertThat(good.header("ETag")).isEqualTo("\"2\"");
        assertThat(good.text("version")).isEqualTo(changed.get("version"));
    }

    @Test
    void a_draft_is_seen_by_network_admins_alone() {
        var id = story.draft();

        assertThat(story.asTrainer().get(PATH + "/" + id).status()).isEqualTo(404);
        assertThat(story.asTrainer().get(PATH + "?size=100").body()).doesNotContain(id);
        assertThat(story.asNetworkAdmin().get(PATH + "/" + id).text("status")).isEqualTo("draft");
        assertThat(story.asNetworkAdmin().get(PATH + "?size=100").body()).contains(id);
    }

    @Test
    void no_version_is_written_twice() {
        var content = Story.standard();
        story.asNetworkAdmin().post(PATH, content);

        var second = story.asNetworkAdmin().post(PATH, content);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("standard-version-taken");
    }

    @Test
    void nobody_publishes_what_nobody_else_has_approved() {
        var author = somebody();
        var id = created(author.post(PATH, Story.standard()));
        var path = PATH + "/" + id;

        assertThat(author.post(path + "/publish", null).problem())
                .isEqualTo("standard-not-approved");
        assertThat(author.post(path + "/review", approval()).problem())
                .isEqualTo("standard-not-submitted");
        assertThat(author.post(path + "/submit", null).text("status")).isEqualTo("submitted");
        assertThat(author.post(path + "/review", approval()).problem()).isEqualTo("own-standard");
        assertThat(author.post(path + "/publish", null).problem())
                .isEqualTo("standard-not-approved");
        var approved = story.asNetworkAdmin().post(path + "/review", approval());
        assertThat(approved.text("status")).isEqualTo("approved");
        assertThat(approved.text("review", "opinions", "0", "comments")).isEqualTo("Good");
        assertThat(author.post(path + "/publish", null).text("status")).isEqualTo("published");
        assertThat(story.asTrainer().get(path).body()).doesNotContain("\"review\"");
    }

    @Test
    void what_is_sent_back_is_revised_and_reviewed_again() {
        var author = somebody();
        var id = created(author.post(PATH, Story.standard()));
        var path = PATH + "/" + id;
        author.post(path + "/submit", null);
        var early = author.with("If-Match", "\"2\"").put(path, Story.standard());
        assertThat(early.problem()).isEqualTo("standard-under-review");

        var back =
                story.asNetworkAdmin()
                        .post(
                                path + "/review",
                                Map.of("approve", false, "comments", "M05 is missing"));
        assertThat(back.text("status")).isEqualTo("draft");
        var revised = author.with("If-Match", back.header("ETag")).put(path, Story.standard());
        assertThat(revised.status()).as(revised.toString()).isEqualTo(200);
        assertThat(author.post(path + "/submit", null).text("status")).isEqualTo("submitted");
    }

    @Test
    void a_successor_says_what_it_changes_and_rises_with_it() {
        var first = Story.standard();
        first.put("version", "1.0.0");
        var id = story.publish(created(story.asNetworkAdmin().post(PATH, first)));
        var next =
                story.asNetworkAdmin()
                        .post(PATH + "/" + id + "/successor", Map.of("version", "1.0.1"));
        assertThat(next.status()).as(next.toString()).isEqualTo(201);
        var nextId = next.text("standardId");
        var changed = new HashMap<>(first);
        changed.put("version", "1.0.1");
        changed.put(
                "requirements",
                List.of(
                        Map.of("code", "M01", "kind", "module", "title", Map.of("en", "Role")),
                        Map.of("code", "M02", "kind", "module", "title", Map.of("en", "New")),
                        Map.of(
                                "code",
                                "Q03",
                                "kind",
                                "assessment",
                                "title",
                                Map.of("en", "Quiz"),
                                "minimumScore",
                                90)));
        var revised =
                story.asNetworkAdmin()
                        .with("If-Match", next.header("ETag"))
                        .put(PATH + "/" + nextId, changed);
        assertThat(revised.status()).as(revised.toString()).isEqualTo(200);

        var comparison =
                story.asNetworkAdmin().get(PATH + "/" + nextId + "/comparison?with=" + id).json();
        assertThat(comparison.path("weight").asString()).isEqualTo("major");
        assertThat(comparison.path("differences").valueStream())
                .extracting(it -> it.path("code").asString() + " " + it.path("kind").asString())
                .containsExactly("M02 added", "Q03 raised", "OB1 removed");
        assertThat(comparison.path("bridge").valueStream())
                .extracting(it -> it.asString())
                .containsExactly("M02", "Q03");
        assertThat(comparison.path("bridgeDays").asInt()).isEqualTo(180);

        story.asNetworkAdmin().post(PATH + "/" + nextId + "/submit", null);
        story.asNetworkAdmin().post(PATH + "/" + nextId + "/review", approval());
        var refused = story.asNetworkAdmin().post(PATH + "/" + nextId + "/publish", null);
        assertThat(refused.problem()).isEqualTo("version-too-low");
        assertThat(refused.text("least")).isEqualTo("2.0.0");
    }

    @Test
    void the_shipped_standards_go_out_and_come_in_exactly() throws IOException {
        var files = new ArrayList<JsonNode>();
        for (var name : List.of("btpf", "cofac", "supv", "train", "grief")) {
            var text =
                    Files.readString(
                            Path.of("../deploy/content/standards/" + name + "-1.0.0.json"));
            files.add(JsonMapper.shared().readTree(text));
        }
        var loaded = story.asNetworkAdmin().post(PATH + "/file", Map.of("standards", files));
        assertThat(loaded.status()).as(loaded.toString()).isEqualTo(200);
        assertThat(loaded.json().size()).isEqualTo(5);

        for (var standard : loaded.json()) {
            var out =
                    story.asNetworkAdmin()
                            .get(PATH + "/" + standard.path("standardId").asString() + "/file");
            var again =
                    story.asNetworkAdmin()
                            .post(PATH + "/file", Map.of("standards", List.of(out.json())));
            assertThat(again.status()).as(again.toString()).isEqualTo(200);
            assertThat(again.json().path(0).path("standardId"))
                    .as("what is there already is left as it is")
                    .isEqualTo(standard.path("standardId"));
            var in = JsonMapper.shared().readTree(out.body());
            assertThat(in.path("requirements").size())
                    .isEqualTo(
                            files.stream()
                                    .filter(it -> it.path("code").equals(in.path("code")))
                                    .findFirst()
                                    .orElseThrow()
                                    .path("requirements")
                                    .size());
        }
    }

    @Test
    void a_file_with_a_wrong_standard_leaves_nothing_behind() {
        var good = Story.standard();
        var wrong = Story.standard();
        wrong.put(
                "requirements",
                List.of(
                        Map.of("code", "M01", "kind", "module", "title", Map.of("en", "One")),
                        Map.of("code", "M01", "kind", "module", "title", Map.of("en", "Two"))));

        var answer =
                story.asNetworkAdmin()
                        .post(PATH + "/file", Map.of("standards", List.of(good, wrong)));

        assertThat(answer.problem()).isEqualTo("requirement-repeated");
        assertThat(story.asNetworkAdmin().get(PATH + "?size=100").body())
                .doesNotContain((String) good.get("code"));
    }

    private Api somebody() {
        return api.as(Tokens.of(UUID.randomUUID()).networkAdmin());
    }

    private static Map<String, Object> approval() {
        return Map.of("approve", true, "comments", "Good");
    }

    private static String created(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("standardId");
    }

    @Test
    void only_network_admins_write_standards() {
        assertThat(story.asTrainer().post(PATH, Story.standard()).status()).isEqualTo(403);
        assertThat(api.post(PATH, Story.standard()).status()).isEqualTo(401);
        assertThat(api.get(PATH).status()).isEqualTo(401);
    }
}

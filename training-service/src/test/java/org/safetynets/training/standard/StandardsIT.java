package org.safetynets.training.standard;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.StandardPublishedV1;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.Story;
import org.springframework.beans.factory.annotation.Autowired;

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
                                                    assertThat(it.code()).isEqualTo("BTPF");
                                                    assertThat(it.level()).isEqualTo("facilitator");
                                                    assertThat(it.purposes())
                                                            .isEqualTo(
                                                                    Set.of(
                                                                            "BT_CORE",
                                                                            "BT_CONNECT"));
                                                    assertThat(it.version()).isEqualTo(2);
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
    void only_network_admins_write_standards() {
        assertThat(story.asTrainer().post(PATH, Story.standard()).status()).isEqualTo(403);
        assertThat(api.post(PATH, Story.standard()).status()).isEqualTo(401);
        assertThat(api.get(PATH).status()).isEqualTo(401);
    }
}

package org.safetynets.stack.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetynets.stack.Refused;

class RevisionsTest {
    private final Path project;
    private final Git git;
    private final Revisions revisions;

    RevisionsTest(@TempDir Path project) {
        this.project = project;
        this.git = new Git(project);
        this.revisions = new Revisions(project);
    }

    @BeforeEach
    void history() throws IOException {
        git.run("init", "--quiet");
        commit("portal/src/main/Page.java", "first");
    }

    @Test
    void the_previous_one_has_other_services() throws IOException {
        // given
        commit("README.md", "only words");
        String before = revisions.named("HEAD");
        commit("group-service/src/main/Groups.java", "a service");
        commit("group-service/src/test/GroupsTest.java", "a test of it");
        // then
        assertThat(revisions.previous()).isEqualTo(before);
    }

    @Test
    void what_all_services_share_makes_them_other_ones() throws IOException {
        // given
        String before = revisions.named("HEAD");
        commit("platform/src/main/Outbox.java", "shared");
        // then
        assertThat(revisions.previous()).isEqualTo(before);
    }

    @Test
    void there_is_none_before_the_first() {
        assertThatThrownBy(revisions::previous).isInstanceOf(Refused.class);
    }

    @Test
    void what_was_changed_since_is_no_revision() throws IOException {
        // given
        String checkedOut = revisions.named("HEAD");
        assertThat(revisions.here()).isEqualTo(checkedOut);
        // when
        Files.writeString(project.resolve("portal/src/main/Page.java"), "another");
        // then
        assertThat(revisions.here()).isEqualTo(checkedOut + "-changed");
    }

    @Test
    void names_what_changed_since_committed_or_not() throws IOException {
        // given
        String before = revisions.named("HEAD");
        commit("deploy/keycloak/realm.json", "{}");
        // then
        assertThat(revisions.changed(before, "deploy/keycloak/*.json"))
                .containsExactly("deploy/keycloak/realm.json");
        assertThat(revisions.changed("HEAD", "deploy/keycloak/*.json")).isEmpty();
        // when
        Files.writeString(project.resolve("deploy/keycloak/realm.json"), "{\"a\":1}");
        // then
        assertThat(revisions.changed("HEAD", "deploy/keycloak/*.json")).hasSize(1);
    }

    @Test
    void refuses_a_name_that_means_none() {
        assertThatThrownBy(() -> revisions.named("coffee"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("coffee");
    }

    private void commit(String file, String content) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        git.run("add", ".");
        git.run(
                "-c",
                "user.name=Somebody",
                "-c",
                "user.email=somebody@example.org",
                "-c",
                "commit.gpgsign=false",
                "commit",
                "--quiet",
                "-m",
                content);
    }
}

package org.safetynets.stack.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetynets.stack.services.Service;

class BuildTest {
    private static final long BUILT = 1_700_000_000_000L;
    private final Path project;
    private final Build build;

    BuildTest(@TempDir Path project) {
        this.project = project;
        this.build = new Build(project);
    }

    @BeforeEach
    void everything_is_built() throws IOException {
        touch(project.resolve("pom.xml"), BUILT - 1000);
        touch(project.resolve("platform/src/main/java/Shared.java"), BUILT - 1000);
        for (Service service : Service.all()) {
            touch(project.resolve(service.module()).resolve("src/main/java/A.java"), BUILT - 1000);
            touch(service.jar(project), BUILT);
        }
    }

    @Test
    void has_nothing_to_do_when_no_source_is_newer() {
        assertThat(build.stale()).isEmpty();
    }

    @Test
    void rebuilds_the_service_whose_source_changed() throws IOException {
        // when
        touch(project.resolve("portal/src/main/resources/page.html"), BUILT + 1000);
        // then
        assertThat(build.stale()).containsExactly(Service.PORTAL);
    }

    @Test
    void rebuilds_all_when_what_they_share_changed() throws IOException {
        // when
        touch(project.resolve("platform/src/main/java/Shared.java"), BUILT + 1000);
        // then
        assertThat(build.stale()).containsExactlyElementsOf(Service.all());
    }

    @Test
    void builds_what_was_never_built() throws IOException {
        // when
        Files.delete(Service.GROUPS.jar(project));
        // then
        assertThat(build.stale()).containsExactly(Service.GROUPS);
    }

    private static void touch(Path file, long millis) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, FileTime.fromMillis(millis));
    }
}

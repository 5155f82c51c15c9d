package org.safetynets.stack.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetynets.stack.cache.Folders;

/** What of the project the engine is handed to build an image. */
class RecipeTest {
    private static final Path FILE = Path.of("deploy/Dockerfile");

    @Test
    void names_what_it_copies_from_the_project_with_its_arguments_filled_in() {
        // given
        var recipe = new Recipe(FILE, Map.of("MODULE", "portal"));
        // when
        var needed =
                recipe.needed(
                        List.of(
                                "FROM java AS layers",
                                "COPY ${MODULE}/target/${MODULE}.jar application.jar",
                                "COPY --from=layers /layers/parts/ /application/",
                                "COPY --chown=1000:0 deploy/start deploy/healthy /opt/"));
        // then
        assertThat(needed)
                .containsExactly("portal/target/portal.jar", "deploy/start", "deploy/healthy");
    }

    @Test
    void lays_out_that_and_nothing_else_with_the_right_to_run(@TempDir Path folder)
            throws IOException {
        // given
        Path project = folder.resolve("project");
        Path program = project.resolve("deploy/bin/start");
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Files.writeString(project.resolve("secret"), "not in an image");
        Files.writeString(project.resolve(FILE), "FROM java\nCOPY deploy/bin/ /bin/\n");
        Path context = folder.resolve("context");
        // when
        new Recipe(FILE, Map.of()).layOut(project, context);
        // then
        assertThat(Folders.files(context))
                .containsExactly(context.resolve(FILE), context.resolve("deploy/bin/start"));
        assertThat(context.resolve("deploy/bin/start")).isExecutable();
    }
}

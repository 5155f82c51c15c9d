package org.safetynets.stack.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetynets.stack.parts.Project;
import org.safetynets.stack.services.Service;
import org.yaml.snakeyaml.Yaml;

/** What each container of docker-compose.yml may and may not. */
class ComposeFileTest {
    private static final Path PROJECT = Project.root(Map.of());
    private static final Map<String, Map<String, Object>> CONTAINERS = containers();

    static Stream<String> containers_by_name() {
        return CONTAINERS.keySet().stream();
    }

    @Test
    void runs_every_service() {
        assertThat(CONTAINERS.keySet())
                .containsAll(Service.all().stream().map(Service::module).toList());
    }

    @ParameterizedTest
    @MethodSource("containers_by_name")
    void has_no_more_rights_than_it_needs(String name) {
        assertThat(CONTAINERS.get(name))
                .containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true"))
                .containsKey("mem_limit")
                .doesNotContainKey("privileged");
    }

    @ParameterizedTest
    @MethodSource("containers_by_name")
    void is_reached_from_this_machine_alone(String name) {
        assertThat(list(name, "ports")).allMatch(it -> it.startsWith("127.0.0.1:"));
    }

    @ParameterizedTest
    @MethodSource("containers_by_name")
    void has_its_secrets_in_files_of_its_own(String name) {
        assertThat(map(name, "environment").keySet())
                .noneMatch(it -> it.matches(".*(PASSWORD|SECRET)"));
        assertThat(list(name, "volumes"))
                .filteredOn(it -> it.contains("/containers}"))
                .allMatch(it -> it.endsWith(":ro"))
                .allMatch(it -> name.equals("setup") || it.contains("/containers}/" + name + ":"));
    }

    @ParameterizedTest
    @MethodSource("containers_by_name")
    void is_made_of_ours_or_of_the_images_that_the_tests_run_on(String name) {
        var known = OfficialImages.all().stream().map(OfficialImages::image).toList();
        var image = Objects.toString(Objects.requireNonNull(CONTAINERS.get(name)).get("image"));
        assertThat(image)
                .satisfiesAnyOf(
                        it -> assertThat(it).isEqualTo("safety-nets/" + name + ":0.1.0"),
                        it -> assertThat(known).contains(it));
    }

    /** Kafka needed more than two minutes where others were building, and was given up on. */
    @ParameterizedTest
    @MethodSource("containers_by_name")
    void has_time_to_start_on_a_busy_machine(String name) {
        assertThat(map(name, "healthcheck"))
                .satisfiesAnyOf(
                        it -> assertThat(it).isEmpty(),
                        it -> assertThat(it).containsEntry("start_period", "300s"));
    }

    @Test
    void the_engine_is_handed_the_jar_of_every_service() throws IOException {
        assertThat(Files.readAllLines(PROJECT.resolve(".dockerignore")))
                .containsAll(
                        Service.all().stream()
                                .map(it -> "!" + PROJECT.relativize(it.jar(PROJECT)))
                                .toList());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> containers() {
        try (var in = Files.newBufferedReader(PROJECT.resolve("docker-compose.yml"))) {
            Map<String, Object> file = new Yaml().load(in);
            return (Map<String, Map<String, Object>>) Objects.requireNonNull(file.get("services"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(String name, String key) {
        return (List<String>) CONTAINERS.getOrDefault(name, Map.of()).getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(String name, String key) {
        return (Map<String, Object>)
                CONTAINERS.getOrDefault(name, Map.of()).getOrDefault(key, Map.of());
    }
}

package org.safetynets.systemtests.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every file can be read, is used, and holds no secret. */
class ManifestsTest {

    private static final List<String> USES = List.of("resources", "components");

    @Test
    void every_file_can_be_read_and_is_used_by_the_kustomization_beside_it() {
        assertThat(Manifests.files()).hasSizeGreaterThan(20);
        for (var file : Manifests.files()) {
            assertThat(Manifests.in(file)).as(file).isNotEmpty();
            assertThat(used(file)).as(file).isTrue();
        }
    }

    @Test
    void whatever_a_kustomization_names_is_there() {
        kustomizations()
                .forEach(
                        folder ->
                                named(folder)
                                        .forEach(
                                                it ->
                                                        assertThat(Manifests.FOLDER.resolve(folder))
                                                                .satisfies(at -> isThere(at, it))));
    }

    @Test
    void secrets_are_named_and_never_held() {
        for (var file : Manifests.files()) {
            assertThat(Manifests.kind(Manifests.in(file), "Secret")).as(file).isEmpty();
            assertThat(Manifests.in(file).getFirst().path("secretGenerator").isMissingNode())
                    .as(file)
                    .isTrue();
        }
    }

    @Test
    void the_namespace_lets_nothing_run_that_is_not_restricted() {
        var labels =
                Manifests.only("base/namespace.yml", "Namespace").path("metadata").path("labels");

        assertThat(labels.path("pod-security.kubernetes.io/enforce").asString())
                .isEqualTo("restricted");
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> Manifests.parsed("a: {b: 1, b: 2}"))
                .hasMessageContaining("duplicate key b");
    }

    private static boolean used(String file) {
        var path = Path.of(file);
        return path.endsWith(Manifests.KUSTOMIZATION)
                || named(String.valueOf(path.getParent())).contains(path.getFileName().toString());
    }

    private static Stream<String> kustomizations() {
        return Manifests.files().stream()
                .filter(it -> it.endsWith("/" + Manifests.KUSTOMIZATION))
                .map(it -> String.valueOf(Path.of(it).getParent()));
    }

    /** Files and folders, without those of settings, which kustomize itself misses. */
    private static List<String> named(String folder) {
        JsonNode kustomization = Manifests.kustomization(folder);
        return USES.stream()
                .flatMap(it -> Manifests.texts(kustomization.path(it)).stream())
                .toList();
    }

    private static void isThere(Path folder, String named) {
        var target = folder.resolve(named);
        assertThat(Files.isDirectory(target) ? target.resolve(Manifests.KUSTOMIZATION) : target)
                .exists();
    }
}

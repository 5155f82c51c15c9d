package org.safetynets.systemtests.kubernetes;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safetynets.contracts.ServiceAccess;
import org.safetynets.stack.services.Service;
import tools.jackson.databind.JsonNode;

/** Each part is itself, has its own secrets, and reaches whom it has business with. */
class PartsTest {

    /** Through these people come; they call as people do, not by internal APIs. */
    private static final Set<String> DOORS =
            Set.of(Service.GATEWAY.module(), Service.PORTAL.module());

    @ParameterizedTest
    @EnumSource
    void it_has_its_own_name_image_and_secrets(Service service) {
        String name = service.module();
        var kustomization = Manifests.kustomization("services/" + name);
        var label = kustomization.path("labels").path(0);
        var image = kustomization.path("images").path(0);

        assertThat(Manifests.texts(kustomization.path("resources")))
                .containsExactly("../../service");
        assertThat(label.path("pairs").path("app.kubernetes.io/name").asString()).isEqualTo(name);
        assertThat(label.path("includeSelectors").asBoolean()).isTrue();
        assertThat(image.path("newName").asString()).isEqualTo("safety-nets/" + name);
        assertThat(image.path("newTag").asString()).isEqualTo(version(service));
        assertThat(
                        patched(name)
                                .filter(
                                        it ->
                                                it.path("path")
                                                        .asString("")
                                                        .equals("/metadata/name")))
                .extracting(it -> it.path("value").asString())
                .containsExactly(name);
        assertThat(patched(name).flatMap(it -> it.findValuesAsString("secretName").stream()))
                .containsExactly(name, name + "-tls");
    }

    @ParameterizedTest
    @EnumSource
    void it_is_called_by_whom_the_list_of_rights_names_and_by_the_doors(Service service) {
        var callers = new TreeSet<>(ServiceAccess.callersOf(service.module()));
        if (service != Service.GATEWAY) {
            callers.addAll(service == Service.PORTAL ? Set.of("gateway") : DOORS);
        }

        assertThat(network(service, "/spec/ingress")).isEqualTo(callers);
    }

    @ParameterizedTest
    @EnumSource
    void it_calls_whom_the_list_of_rights_names(Service service) {
        Set<String> called =
                DOORS.contains(service.module())
                        ? behind(service)
                        : new TreeSet<>(
                                ServiceAccess.named(service.module()).orElseThrow().calls());

        assertThat(network(service, "/spec/egress")).isEqualTo(called);
    }

    @ParameterizedTest
    @EnumSource
    void it_has_the_keys_of_sealed_texts_only_when_it_holds_some(Service service) {
        boolean takenAway = Manifests.text(file(service)).contains("{name: keys, $patch: delete}");

        assertThat(takenAway).isEqualTo(DOORS.contains(service.module()));
    }

    @ParameterizedTest
    @EnumSource
    void who_keeps_nothing_is_not_told_where_the_stores_are(Service service) {
        var removed =
                patched(service.module())
                        .filter(it -> it.path("op").asString("").equals("remove"))
                        .filter(it -> it.path("path").asString("").endsWith("/envFrom/1"));

        assertThat(removed.findAny().isPresent())
                .isEqualTo(
                        ServiceAccess.named(service.module()).orElseThrow().databases().isEmpty());
    }

    /** The one that is built here. */
    private static String version(Service service) {
        var jar = String.valueOf(service.jar(Manifests.PROJECT).getFileName());
        return jar.replace(service.module() + "-", "").replace("-SNAPSHOT.jar", "");
    }

    private static Set<String> behind(Service door) {
        return Service.all().stream()
                .filter(it -> it != Service.GATEWAY && it != door)
                .map(Service::module)
                .collect(toCollection(TreeSet::new));
    }

    /** What the patch puts there, else what the template has. */
    private static Set<String> network(Service service, String path) {
        var operations =
                patched(service.module())
                        .filter(it -> it.path("path").asString("").startsWith(path))
                        .toList();
        if (operations.stream().anyMatch(it -> it.path("op").asString().equals("remove"))) {
            return Set.of();
        }
        return operations.stream()
                .map(it -> it.path("value"))
                .flatMap(it -> named(it).stream())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> named(JsonNode value) {
        List<JsonNode> plain = value.valueStream().filter(JsonNode::isString).toList();
        return plain.isEmpty()
                ? Manifests.partsNamed(value)
                : new TreeSet<>(Manifests.texts(value));
    }

    /** Each operation of each patch, and each patch that is a document. */
    private static Stream<JsonNode> patched(String name) {
        return Manifests.kustomization("services/" + name)
                .path("patches")
                .valueStream()
                .flatMap(it -> Manifests.parsed(it.path("patch").asString()).stream())
                .flatMap(it -> it.isArray() ? it.valueStream() : Stream.of(it));
    }

    private static String file(Service service) {
        return "services/" + service.module() + "/" + Manifests.KUSTOMIZATION;
    }
}

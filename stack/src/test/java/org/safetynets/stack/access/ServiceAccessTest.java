package org.safetynets.stack.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetynets.contracts.ServiceAccess;
import org.safetynets.stack.parts.Project;
import org.safetynets.stack.services.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the list of rights, the code of the services and Keycloak's realm together. */
class ServiceAccessTest {

    private static final Path PROJECT = Project.root(Map.of());
    private static final Pattern CALL = Pattern.compile("\\.restClient\\(\\s*\"([a-z]+)\"");
    private static final Pattern HOLDER = Pattern.compile("(?m)^    [a-z-]+-service: ([a-z]+)$");
    private static final JsonNode REALM =
            JsonMapper.shared().readTree(PROJECT.resolve("deploy/keycloak/realm.json"));

    static Stream<ServiceAccess> all() {
        return ServiceAccess.all().stream();
    }

    @ParameterizedTest
    @EnumSource
    void every_service_of_the_suite_is_in_the_list(Service service) {
        var listed = ServiceAccess.named(service.module()).orElseThrow();
        assertThat("NETS_" + listed.context().toUpperCase(java.util.Locale.ROOT))
                .isEqualTo(service.urlVariable());
    }

    @ParameterizedTest
    @EnumSource(names = {"IDENTITY", "TRAINING", "GROUPS", "NOTIFICATIONS", "REFERRALS"})
    void the_list_has_the_internal_calls_that_the_code_makes_and_no_others(Service service) {
        assertThat(called(service))
                .containsExactlyInAnyOrderElementsOf(
                        ServiceAccess.named(service.module()).orElseThrow().calls());
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_client_may_ask_for_tokens_for_those_it_calls_and_for_no_others(ServiceAccess access) {
        if (!ServiceAccess.isOwnAccount(access.service())) {
            return;
        }
        var client = named("clients", "clientId", access.service());
        assertThat(texts(client.path("defaultClientScopes"))).doesNotContain("api");
        assertThat(texts(client.path("optionalClientScopes")))
                .isEqualTo(
                        access.calls().stream()
                                .map(ServiceAccess::scopeFor)
                                .collect(Collectors.toSet()));
        assertThat(REALM.path("scopeMappings").valueStream())
                .as("who lets its tokens say that they are a service's")
                .anyMatch(it -> it.path("client").asString("").equals(access.service()));
    }

    @Test
    void each_of_those_scopes_makes_a_token_for_one_service_alone() {
        all().flatMap(it -> it.calls().stream())
                .distinct()
                .forEach(
                        it -> {
                            var scope = named("clientScopes", "name", ServiceAccess.scopeFor(it));
                            var audiences =
                                    scope.path("protocolMappers")
                                            .findValuesAsString("included.custom.audience");
                            assertThat(audiences).containsExactly(it);
                        });
    }

    private static Set<String> called(Service service) {
        Path module = PROJECT.resolve(service.module()).resolve("src/main");
        String code = text(module);
        Stream<String> contexts = CALL.matcher(code).results().map(it -> it.group(1));
        if (code.contains("implements PseudonymCopies")) {
            contexts = Stream.concat(contexts, Stream.of("identity")); // platform asks for them
        }
        if (service == Service.IDENTITY) {
            contexts =
                    Stream.concat(contexts, HOLDER.matcher(code).results().map(it -> it.group(1)));
        }
        return contexts.flatMap(it -> ServiceAccess.at(it).stream())
                .map(ServiceAccess::service)
                .filter(it -> !it.equals(service.module()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().matches(".*\\.(java|yml)"))
                    .map(ServiceAccessTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode named(String list, String field, String name) {
        return REALM.path(list)
                .valueStream()
                .filter(it -> it.path(field).asString("").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }
}

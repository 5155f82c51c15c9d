package org.safetynets.systemtests.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetynets.contracts.ServiceAccess;
import org.safetynets.stack.cache.Versions;
import tools.jackson.databind.JsonNode;

/** Users and roles that the operator of MongoDB makes are those of the list, to the letter. */
class MongodbRightsTest {

    private static final JsonNode MONGODB =
            Manifests.only("overlays/production/mongodb.yml", "MongoDBCommunity").path("spec");
    private static final JsonNode ROLES = MONGODB.path("security").path("roles");
    private static final JsonNode USERS = MONGODB.path("users");

    static Stream<ServiceAccess> withDatabases() {
        return ServiceAccess.all().stream().filter(it -> !it.databases().isEmpty());
    }

    @Test
    void each_service_with_databases_is_a_user_and_has_a_role_and_nobody_else() {
        var services = withDatabases().map(ServiceAccess::service).toList();

        assertThat(USERS.valueStream().map(it -> it.path("name").asString()))
                .containsExactlyInAnyOrderElementsOf(services);
        assertThat(ROLES.valueStream().map(it -> it.path("role").asString()))
                .containsExactlyInAnyOrderElementsOf(services);
    }

    @ParameterizedTest
    @MethodSource("withDatabases")
    void its_role_opens_its_own_databases_alone(ServiceAccess access) {
        var role = named(ROLES, "role", access.service());
        var own = access.databases();

        assertThat(role.path("roles").valueStream().map(MongodbRightsTest::held))
                .containsExactlyInAnyOrderElementsOf(
                        own.stream().map(it -> "readWrite " + it).toList());
        assertThat(role.path("privileges").valueStream().map(MongodbRightsTest::allowed))
                .containsExactlyInAnyOrderElementsOf(
                        own.stream()
                                .map(
                                        it ->
                                                "[collMod] {\"db\":\"%s\",\"collection\":\"\"}"
                                                        .formatted(it))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("withDatabases")
    void its_user_has_that_role_alone_and_the_password_in_the_services_secret(
            ServiceAccess access) {
        var user = named(USERS, "name", access.service());
        var secret = user.path("passwordSecretRef");

        assertThat(user.path("roles").valueStream().map(MongodbRightsTest::held))
                .containsExactly(access.service() + " admin");
        assertThat(secret.path("name").asString()).isEqualTo(access.service());
        assertThat(secret.path("key").asString()).isEqualTo("NETS_MONGODB_PASSWORD");
    }

    @Test
    void nobody_signs_in_without_a_password_and_without_tls() {
        var security = MONGODB.path("security");

        assertThat(Manifests.texts(security.path("authentication").path("modes")))
                .isEqualTo(List.of("SCRAM"));
        assertThat(security.path("tls").path("enabled").asBoolean()).isTrue();
        assertThat(security.path("tls").path("optional").asBoolean(false)).isFalse();
    }

    @Test
    void it_is_of_the_version_that_containers_run() {
        var image = Versions.of("image.mongodb");

        assertThat(MONGODB.path("version").asString())
                .startsWith(image.substring(image.indexOf(':') + 1) + ".");
    }

    private static String held(JsonNode role) {
        return role.path("name").asString() + " " + role.path("db").asString();
    }

    private static String allowed(JsonNode privilege) {
        return Manifests.texts(privilege.path("actions")) + " " + privilege.path("resource");
    }

    private static JsonNode named(JsonNode list, String field, String name) {
        return list.valueStream()
                .filter(it -> it.path(field).asString("").equals(name))
                .findFirst()
                .orElseThrow();
    }
}

package org.safetynets.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenSecretsTest {

    @ParameterizedTest
    @ValueSource(strings = {"NETS_CLIENT_SECRET", "NETS_KAFKA_PASSWORD", "NETS_VAPID_PRIVATE"})
    void are_those_that_a_variable_holds(String name) {
        assertThat(among(Map.of(name, "k2Jd8"))).singleElement().asString().endsWith(name + "]");
        assertThat(among(Map.of(name, ""))).isEmpty();
    }

    @Test
    void are_passwords_in_addresses_and_not_the_names_of_settings_that_hold_them() {
        assertThat(
                        among(
                                Map.of(
                                        "NETS_MONGODB_URI",
                                        "mongodb://group-service:" + "k2Jd8" + "@db/?tls=true")))
                .singleElement()
                .asString()
                .contains("NETS_MONGODB_URI");
        assertThat(
                        among(
                                Map.of(
                                        "NETS_MONGODB_URI",
                                        "mongodb://${spring.application.name}:${NETS_MONGODB_PASSWORD}@db/",
                                        "NETS_KEYS_MONGODB_URI",
                                        "mongodb://db:27017/?replicaSet=rs0")))
                .isEmpty();
    }

    private static List<String> among(Map<String, String> variables) {
        return OpenSecrets.among(it -> variables.getOrDefault(it, ""));
    }
}

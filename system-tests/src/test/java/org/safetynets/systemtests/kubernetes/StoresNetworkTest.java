package org.safetynets.systemtests.kubernetes;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.contracts.ServiceAccess;
import tools.jackson.databind.JsonNode;

/** Who reaches a store is who has something there. */
class StoresNetworkTest {

    private static final String PRODUCTION = "overlays/production/";

    @ParameterizedTest
    @CsvSource({"small, mongodb, kafka", "production, to-mongodb, to-kafka"})
    void who_has_databases_reaches_mongodb_and_who_has_events_reaches_kafka(
            String overlay, String mongodb, String kafka) {
        var network = "overlays/" + overlay + "/network.yml";

        assertThat(selected(network, mongodb)).isEqualTo(withDatabases());
        assertThat(selected(network, kafka)).isEqualTo(withEvents());
    }

    @Test
    void mongodb_lets_in_those_and_nobody_else() {
        assertThat(
                        Manifests.partsNamed(
                                policy(PRODUCTION + "network.yml", "mongodb").path("ingress")))
                .isEqualTo(withDatabases());
    }

    @Test
    void kafka_lets_in_those_by_tls_and_asks_what_they_may() {
        var kafka = Manifests.only(PRODUCTION + "kafka.yml", "Kafka").path("spec").path("kafka");
        var listener = kafka.path("listeners").path(0);

        assertThat(kafka.path("listeners").size()).isEqualTo(1);
        assertThat(listener.path("tls").asBoolean()).isTrue();
        assertThat(listener.path("authentication").path("type").asString())
                .isEqualTo("scram-sha-512");
        assertThat(Manifests.partsNamed(listener)).isEqualTo(withEvents());
        assertThat(kafka.path("authorization").path("type").asString()).isEqualTo("simple");
    }

    private static Set<String> withDatabases() {
        return services(it -> !it.databases().isEmpty());
    }

    private static Set<String> withEvents() {
        return services(ServiceAccess::publishes);
    }

    private static Set<String> services(Predicate<ServiceAccess> which) {
        return ServiceAccess.all().stream()
                .filter(which)
                .map(ServiceAccess::service)
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> selected(String file, String policy) {
        return Manifests.partsNamed(policy(file, policy).path("podSelector"));
    }

    private static JsonNode policy(String file, String name) {
        return Manifests.named(file, name).path("spec");
    }
}

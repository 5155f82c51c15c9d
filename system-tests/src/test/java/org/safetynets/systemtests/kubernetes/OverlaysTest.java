package org.safetynets.systemtests.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.contracts.ServiceAccess;
import org.safetynets.stack.services.Service;
import tools.jackson.databind.JsonNode;

/** What the overlays add for each part: certificates, scaling, settings. */
class OverlaysTest {

    private static final String PRODUCTION = "overlays/production/";
    private static final Pattern NEEDED = Pattern.compile("needed-in-production: (.*)");

    @ParameterizedTest
    @EnumSource
    void each_part_has_a_certificate_for_its_name(Service service) {
        var name = service.module() + "-tls";
        var certificate = Manifests.named(PRODUCTION + "certificates.yml", name).path("spec");

        assertThat(Manifests.texts(certificate.path("dnsNames"))).containsExactly(service.module());
        assertThat(certificate.path("secretName").asString()).isEqualTo(name);
    }

    @ParameterizedTest
    @EnumSource
    void who_reads_events_is_scaled_by_what_it_has_yet_to_read(Service service) {
        var scaling = Manifests.named(PRODUCTION + "scaling.yml", service.module());
        var target = scaling.path("spec").path("scaleTargetRef").path("name");
        boolean reads = !ServiceAccess.named(service.module()).orElseThrow().reads().isEmpty();

        assertThat(target.asString()).isEqualTo(service.module());
        assertThat(scaling.path("kind").asString())
                .isEqualTo(reads ? "ScaledObject" : "HorizontalPodAutoscaler");
        assertThat(scaling.findValuesAsString("query"))
                .isEqualTo(reads ? List.of(lagOf(service)) : List.of());
    }

    @Test
    void no_more_instances_read_than_a_topic_has_partitions() {
        assertThat(patch(PRODUCTION, "ScaledObject").path("maxReplicaCount").asInt())
                .isPositive()
                .isEqualTo(patch(PRODUCTION + "kafka/", "KafkaTopic").path("partitions").asInt());
    }

    @Test
    void keycloak_is_given_the_secret_of_each_client() {
        var given =
                Manifests.only(PRODUCTION + "keycloak.yml", "Keycloak")
                        .findParents("valueFrom")
                        .stream()
                        .map(it -> it.path("name").asString() + it.path("valueFrom"));

        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        ServiceAccess.all().stream().map(OverlaysTest::clientSecret).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "production"})
    void what_production_needs_is_set_or_said_to_belong_into_a_secret(String overlay) {
        var given =
                Manifests.text("base/addresses.env")
                        + Manifests.text("overlays/" + overlay + "/addresses.env")
                        + Manifests.text("README.md").replace('`', '\n');

        assertThat(Service.all().stream().flatMap(OverlaysTest::needed).toList())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(given).containsPattern("(?m)^" + it + "(=|$)"));
    }

    /** What is trusted inside knows no public certificate, which is what the public name has. */
    @ParameterizedTest
    @ValueSource(strings = {"small", "production"})
    void keycloak_is_reached_inside_by_another_name_than_browsers_see(String overlay) {
        var seen = address(overlay, "NETS_KEYCLOAK").getHost();

        assertThat(address(overlay, "NETS_KEYCLOAK_INTERNAL"))
                .hasScheme("https")
                .extracting(URI::getHost)
                .isNotEqualTo(seen);
    }

    private static URI address(String overlay, String name) {
        return Manifests.text("overlays/" + overlay + "/addresses.env")
                .lines()
                .filter(it -> it.startsWith(name + "="))
                .map(it -> URI.create(it.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> needed(Service service) {
        var settings = "../../" + service.module() + "/src/main/resources/application.yml";
        return NEEDED.matcher(Manifests.text(settings))
                .results()
                .flatMap(it -> Stream.of(it.group(1).split(", ")));
    }

    private static String lagOf(Service service) {
        return "max(nets_consumer_lag{service=\"%s\"}) >= 0".formatted(service.module());
    }

    private static String clientSecret(ServiceAccess client) {
        var variable = client.service().toUpperCase(Locale.ROOT).replace('-', '_');
        return "NETS_CLIENT_SECRET_%s{\"secretKeyRef\":{\"name\":\"%s\",\"key\":\"NETS_CLIENT_SECRET\"}}"
                .formatted(variable, client.service());
    }

    /** What the first patch for that kind puts into {@code spec}. */
    private static JsonNode patch(String folder, String kind) {
        return Manifests.kustomization(folder)
                .path("patches")
                .valueStream()
                .filter(it -> it.path("target").path("kind").asString().equals(kind))
                .map(it -> Manifests.parsed(it.path("patch").asString()).getFirst().path("spec"))
                .findFirst()
                .orElseThrow();
    }
}

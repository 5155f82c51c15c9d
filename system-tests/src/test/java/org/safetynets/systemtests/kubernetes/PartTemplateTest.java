package org.safetynets.systemtests.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetynets.stack.access.Certificates;
import org.safetynets.stack.access.Secrets;
import tools.jackson.databind.JsonNode;

/** What holds for each part, since all seven are made of one template. */
class PartTemplateTest {

    private static final JsonNode POD =
            Manifests.only("service/deployment.yml", "Deployment")
                    .path("spec")
                    .path("template")
                    .path("spec");

    /** Phases in which a service ends, each of at most the seconds that its settings say. */
    private static final int PHASES = 4;

    private static final int SECONDS_A_PHASE = 10;

    @Test
    void it_runs_with_nothing_that_a_restricted_pod_may_not_have() {
        var pod = POD.path("securityContext");
        assertThat(pod.path("runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.path("runAsUser").asInt()).as("the user of the image").isEqualTo(10001);
        assertThat(pod.path("seccompProfile").path("type").asString()).isEqualTo("RuntimeDefault");
        assertThat(containers())
                .hasSize(2)
                .allSatisfy(
                        it -> {
                            var context = it.path("securityContext");
                            assertThat(context.path("allowPrivilegeEscalation").asBoolean(true))
                                    .isFalse();
                            assertThat(context.path("readOnlyRootFilesystem").asBoolean()).isTrue();
                            assertThat(Manifests.texts(context.path("capabilities").path("drop")))
                                    .containsExactly("ALL");
                        });
    }

    @Test
    void it_cannot_speak_to_the_cluster() {
        assertThat(POD.path("automountServiceAccountToken").asBoolean(true)).isFalse();
    }

    @Test
    void it_says_what_it_needs_and_has_no_more_memory_than_it_asked_for() {
        assertThat(containers())
                .allSatisfy(
                        it -> {
                            var resources = it.path("resources");
                            assertThat(resources.path("requests").propertyNames())
                                    .contains("cpu", "memory");
                            assertThat(resources.path("limits").propertyNames()).contains("memory");
                        });
    }

    @Test
    void it_is_asked_by_tls_whether_it_has_started_lives_and_is_ready() {
        assertThat(asked("startupProbe")).isEqualTo("HTTPS /actuator/health/liveness");
        assertThat(asked("livenessProbe")).isEqualTo("HTTPS /actuator/health/liveness");
        assertThat(asked("readinessProbe")).isEqualTo("HTTPS /actuator/health/readiness");
    }

    @Test
    void it_has_time_to_end_what_it_began() {
        int pause =
                container().path("lifecycle").path("preStop").path("sleep").path("seconds").asInt();

        assertThat(pause).isPositive();
        assertThat(POD.path("terminationGracePeriodSeconds").asInt())
                .isGreaterThan(pause + PHASES * SECONDS_A_PHASE);
    }

    @Test
    void its_instances_are_on_several_nodes_and_go_one_after_the_other() {
        assertThat(POD.path("topologySpreadConstraints").valueStream())
                .extracting(it -> it.path("topologyKey").asString())
                .containsExactly("kubernetes.io/hostname", "topology.kubernetes.io/zone");
        var budget = Manifests.only("service/disruption.yml", "PodDisruptionBudget").path("spec");
        assertThat(budget.path("maxUnavailable").asInt()).isEqualTo(1);
    }

    @Test
    void nobody_speaks_with_anybody_unless_it_is_said() {
        var nobody = Manifests.only("base/network.yml", "NetworkPolicy");

        assertThat(Manifests.name(nobody)).isEqualTo("nobody");
        assertThat(nobody.path("spec").propertyNames()).containsOnly("podSelector", "policyTypes");
        assertThat(nobody.path("spec").path("podSelector").isEmpty()).isTrue();
        assertThat(Manifests.texts(nobody.path("spec").path("policyTypes")))
                .containsExactly("Ingress", "Egress");
    }

    @Test
    void it_trusts_inside_each_authority_that_it_is_given_and_nobody_else(@TempDir Path folder)
            throws Exception {
        // given
        var former = new Certificates(new Secrets(folder.resolve("former")));
        var next = new Certificates(new Secrets(folder.resolve("next")));
        var given = Files.createDirectories(folder.resolve("certificates")).resolve("ca.crt");
        Files.writeString(
                given, Files.readString(former.authority()) + Files.readString(next.authority()));
        // when
        assertThat(makeTrust(folder)).isZero();
        // then
        var store = Path.of(folder.toString(), "trust", "trust.p12").toFile();
        var trusted = KeyStore.getInstance(store, "changeit".toCharArray());
        assertThat(Collections.list(trusted.aliases()))
                .extracting(trusted::getCertificate)
                .containsExactlyInAnyOrder(
                        certificate(former.authority()), certificate(next.authority()));
    }

    /** Runs what the init container does, in a folder that stands for the container's. */
    private static int makeTrust(Path folder) throws Exception {
        Files.createDirectories(folder.resolve("trust"));
        var command = POD.path("initContainers").path(0).path("command");
        var script =
                command.path(2)
                        .asString()
                        .replace("/run/certificates/", folder.resolve("certificates") + "/")
                        .replace("/trust/", folder.resolve("trust") + "/");
        var process =
                new ProcessBuilder("sh", command.path(1).asString(), script)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile());
        var bin = Path.of(System.getProperty("java.home"), "bin");
        process.environment().merge("PATH", bin.toString(), (path, it) -> it + ":" + path);
        return process.start().waitFor();
    }

    private static Certificate certificate(Path pem) throws Exception {
        try (var in = Files.newInputStream(pem)) {
            return CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    private static List<JsonNode> containers() {
        return Stream.of("initContainers", "containers")
                .flatMap(it -> POD.path(it).valueStream())
                .toList();
    }

    private static JsonNode container() {
        return POD.path("containers").path(0);
    }

    private static String asked(String probe) {
        var get = container().path(probe).path("httpGet");
        return get.path("scheme").asString("") + " " + get.path("path").asString("");
    }
}

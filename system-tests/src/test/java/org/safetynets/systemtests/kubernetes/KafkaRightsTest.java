package org.safetynets.systemtests.kubernetes;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetynets.contracts.EventType;
import org.safetynets.contracts.ServiceAccess;
import tools.jackson.databind.JsonNode;

/** Topics and rights that Strimzi makes are those of the list, to the letter. */
class KafkaRightsTest {

    private static final String FOLDER = "overlays/production/kafka/";
    private static final String DEAD_LETTERS = ".dlt";

    static Stream<ServiceAccess> withEvents() {
        return ServiceAccess.all().stream().filter(ServiceAccess::publishes);
    }

    @Test
    void each_kind_of_event_has_its_topic_with_dead_letters_and_there_are_no_others() {
        var wanted =
                Stream.of(EventType.values())
                        .flatMap(it -> Stream.of(it.topic(), it.topic() + DEAD_LETTERS))
                        .collect(toCollection(TreeSet::new));

        assertThat(Manifests.in(FOLDER + "topics.yml"))
                .extracting(Manifests::name)
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void topics_keep_the_last_of_each_and_dead_letters_all() {
        var patches = Manifests.kustomization(FOLDER).path("patches");
        var log = Manifests.parsed(patches.path(0).path("patch").asString()).getFirst();
        var letters = Manifests.parsed(patches.path(1).path("patch").asString()).getFirst();

        assertThat(log.path("spec").path("config").toString())
                .isEqualTo("{\"cleanup.policy\":\"compact\"}");
        assertThat(patches.path(1).path("target").path("name").asString()).isEqualTo(".*\\.dlt");
        assertThat(letters.path("spec").path("config").toString())
                .isEqualTo("{\"cleanup.policy\":\"delete\",\"retention.ms\":-1}");
    }

    @Test
    void each_service_with_events_is_a_user_and_nobody_else() {
        assertThat(Manifests.in(FOLDER + "users.yml"))
                .extracting(Manifests::name)
                .containsExactlyInAnyOrderElementsOf(
                        withEvents().map(ServiceAccess::service).toList());
    }

    @ParameterizedTest
    @MethodSource("withEvents")
    void a_user_may_do_what_the_list_says_and_no_more(ServiceAccess access) {
        var rules = user(access.service()).path("spec").path("authorization").path("acls");

        assertThat(rules.valueStream().flatMap(KafkaRightsTest::rights))
                .containsExactlyInAnyOrderElementsOf(rights(access));
    }

    @ParameterizedTest
    @MethodSource("withEvents")
    void its_password_is_the_one_in_the_services_secret(ServiceAccess access) {
        var authentication = user(access.service()).path("spec").path("authentication");
        var secret = authentication.path("password").path("valueFrom").path("secretKeyRef");

        assertThat(authentication.path("type").asString()).isEqualTo("scram-sha-512");
        assertThat(secret.path("name").asString()).isEqualTo(access.service());
        assertThat(secret.path("key").asString()).isEqualTo("NETS_KAFKA_PASSWORD");
    }

    private static Set<String> rights(ServiceAccess access) {
        var rights = new TreeSet<String>();
        access.topicsWritten().forEach(it -> rights.add("Write topic literal " + it));
        for (String topic : access.topicsRead()) {
            rights.add("Read topic literal " + topic);
            rights.add("Read topic literal " + topic + DEAD_LETTERS);
            rights.add("Write topic literal " + topic + DEAD_LETTERS);
        }
        rights.add("Read group prefix " + access.service() + ".");
        return rights;
    }

    private static Stream<String> rights(JsonNode rule) {
        var resource = rule.path("resource");
        var on =
                " %s %s %s"
                        .formatted(
                                resource.path("type").asString(),
                                resource.path("patternType").asString("literal"),
                                resource.path("name").asString());
        return Manifests.texts(rule.path("operations")).stream().map(it -> it + on);
    }

    private static JsonNode user(String service) {
        return Manifests.named(FOLDER + "users.yml", service);
    }
}

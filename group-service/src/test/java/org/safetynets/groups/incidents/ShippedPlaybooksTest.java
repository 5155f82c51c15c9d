package org.safetynets.groups.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetynets.platform.security.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What ships against what the design asks of it. */
class ShippedPlaybooksTest {

    static Stream<JsonNode> shipped() {
        return JsonMapper.shared()
                .readTree(new File("../deploy/content/playbooks.json"))
                .valueStream();
    }

    @ParameterizedTest
    @CsvSource({"s1, 15", "s2, 240", "s3, 1440", "s4, 4320"})
    void every_severity_has_a_playbook_and_everywhere_the_same_time_to_be_taken_up(
            String severity, int minutes) {
        assertThat(
                        shipped()
                                .flatMap(it -> it.path("grades").valueStream())
                                .filter(it -> it.path("severity").asString().equals(severity))
                                .map(it -> it.path("acknowledgeWithinMinutes").asInt()))
                .isNotEmpty()
                .containsOnly(minutes);
    }

    @Test
    void every_type_of_the_design_has_its_playbook() {
        assertThat(shipped().map(it -> it.path("type").asString()))
                .contains(
                        "IPV_DISCLOSURE",
                        "SUICIDAL_IDEATION",
                        "MANDATED_REPORT",
                        "CONFIDENTIALITY_BREACH",
                        "CONFLICT",
                        "KNOWN_PERSON",
                        "FACILITATOR_MISCONDUCT",
                        "ACUTE_DISTRESS",
                        "UNKNOWN_ENTRANT")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whoever_is_told_holds_a_role_that_there_is(JsonNode playbook) {
        assertThat(playbook.path("tells").valueStream().map(JsonNode::asString))
                .isNotEmpty()
                .isSubsetOf(
                        Arrays.stream(Role.values()).map(Role::wire).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everything_is_said_in_both_languages(JsonNode playbook) {
        var said =
                Stream.of(
                                Stream.of(playbook.path("names")),
                                playbook.path("grades").valueStream().map(it -> it.path("when")),
                                playbook.path("steps").valueStream().map(it -> it.path("texts")))
                        .flatMap(it -> it);
        assertThat(said)
                .allSatisfy(
                        it ->
                                assertThat(new TreeSet<>(it.propertyNames()))
                                        .isEqualTo(new TreeSet<>(Set.of("en", "es"))));
    }
}

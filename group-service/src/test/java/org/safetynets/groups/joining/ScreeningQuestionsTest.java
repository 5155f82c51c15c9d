package org.safetynets.groups.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetynets.groups.joining.domain.Question;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What everybody is asked, as it ships, against the fifteen questions of the design. */
class ScreeningQuestionsTest {

    /** The contact card asks the one, and the choice of a group, with its purpose, the other. */
    private static final List<String> ASKED_ELSEWHERE = List.of("Q2", "Q4");

    private static final List<String> IN_OWN_WORDS = List.of("Q13", "Q14");

    static Stream<JsonNode> shipped() throws java.io.IOException {
        try (var file = new ClassPathResource("questions.json").getInputStream()) {
            return JsonMapper.shared().readTree(file).valueStream();
        }
    }

    @Test
    void every_question_of_the_design_is_asked_in_its_order() throws java.io.IOException {
        var design = IntStream.rangeClosed(1, 15).mapToObj(it -> "Q" + it);
        assertThat(shipped().map(it -> it.path("code").asString()))
                .containsExactlyElementsOf(
                        design.filter(it -> !ASKED_ELSEWHERE.contains(it)).toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_question_by_which_a_request_is_routed_is_asked_with_all_its_answers(
            Question question) throws java.io.IOException {
        var asked =
                shipped()
                        .filter(it -> it.path("code").asString().equals(question.name()))
                        .findFirst()
                        .orElseThrow();
        assertThat(asked.path("answers").valueStream().map(it -> it.path("code").asString()))
                .containsExactlyInAnyOrderElementsOf(
                        question.answers().stream().filter(it -> !it.equals("skip")).toList());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_question_says_why_it_is_asked_and_is_routed_or_answered_in_words(JsonNode question) {
        var code = question.path("code").asString();
        var routed = Arrays.stream(Question.values()).anyMatch(it -> it.name().equals(code));
        assertThat(routed || IN_OWN_WORDS.contains(code)).isTrue();
        assertThat(question.path("why").propertyNames()).contains("en", "es");
        assertThat(question.path("texts").propertyNames()).contains("en", "es");
    }
}

package org.safetynets.training.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.CohortMessageSentV1;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.platform.test.Tokens;
import org.safetynets.training.Fixtures;
import org.safetynets.training.Story;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MessagesIT {

    @Autowired private Api api;
    @Autowired private StoredTexts texts;
    @Autowired private Published published;
    private Story story;

    @BeforeEach
    void begin() {
        story = new Story(api);
    }

    @Test
    void those_enrolled_are_told_by_an_event_of_ids_and_read_the_text_here() {
        var cohort = story.cohort(5);
        story.enrol(cohort, story.candidate);
        var gone = Fixtures.somebody();
        var enrolment = story.enrol(cohort, gone).text("enrolmentId");
        api.as(Tokens.of(gone)).post(story.path("/enrolments/" + enrolment + "/withdraw"), null);
        var text = "Bring your charter on Tuesday " + UUID.randomUUID();

        var sent = write(cohort, text);

        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        assertThat(sent.text("recipients")).isEqualTo("1");
        var id = UUID.fromString(sent.text("messageId"));
        await().atMost(Duration.ofSeconds(30)).until(() -> told(id).size() == 1);
        assertThat(told(id).getFirst().recipients()).containsExactly(story.candidate.value());
        assertThat(texts.holding(text)).isEmpty();
        var path = story.path("/cohorts/" + cohort + "/messages");
        assertThat(story.asCandidate().get(path).text("items", "0", "text")).isEqualTo(text);
        assertThat(api.as(Tokens.of(gone)).get(path).status()).isEqualTo(404);
        assertThat(story.as(Fixtures.somebody(), Role.FACILITATOR).get(path).status())
                .isEqualTo(404);
    }

    @Test
    void who_came_later_does_not_read_what_was_before_them() {
        var cohort = story.cohort(5);
        write(cohort, "To nobody yet");
        story.enrol(cohort, story.candidate);

        var path = story.path("/cohorts/" + cohort + "/messages");

        assertThat(story.asCandidate().get(path).text("total")).isEqualTo("0");
        assertThat(story.asTrainer().get(path).text("total")).isEqualTo("1");
    }

    @Test
    void an_empty_message_is_none() {
        var cohort = story.cohort(5);

        var empty = write(cohort, " ");

        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.text("errors", "0", "field")).isEqualTo("text");
    }

    private Answer write(String cohort, String text) {
        return story.asTrainer()
                .post(
                        story.path("/cohorts/" + cohort + "/messages"),
                        Map.of("subject", "Tuesday", "text", text));
    }

    private List<CohortMessageSentV1> told(UUID id) {
        return published.of(CohortMessageSentV1.class).stream()
                .filter(it -> it.messageId().equals(id))
                .toList();
    }
}

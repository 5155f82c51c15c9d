package org.safetynets.portal.services.training;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A try at a quiz.
 *
 * @param endsAt when it is over, whether the person is there or not
 * @param questions in the order in which they were drawn; none in a list of tries
 */
public record Attempt(
        UUID attemptId,
        @Nullable UUID quizId,
        UUID personId,
        int number,
        String state,
        Instant startedAt,
        Instant endsAt,
        @Nullable Instant closedAt,
        @Nullable List<Question> questions,
        @Nullable Score score) {

    private static final int SOON = 5;

    /** What came of it. */
    public record Score(BigDecimal percent, boolean everyCriticalRight, boolean passed) {}

    /** What somebody answered. */
    public record Response(
            @Nullable List<String> options, @Nullable BigDecimal number, @Nullable String text) {

        public List<String> chosen() {
            return Objects.requireNonNullElse(options, List.of());
        }
    }

    /** What would have been right. */
    public record Key(@Nullable List<String> options, @Nullable BigDecimal number) {}

    /** A question in one language. */
    public record Text(
            String prompt, @Nullable Map<String, String> options, @Nullable String explanation) {

        public String option(String id) {
            return options == null ? id : options.getOrDefault(id, id);
        }
    }

    /**
     * A question as it was asked.
     *
     * @param percent what the answer was worth, once it is marked
     * @param right what would have been right, once that helps nobody to guess
     */
    public record Question(
            String code,
            String type,
            boolean critical,
            boolean local,
            @Nullable List<String> options,
            Map<String, Text> texts,
            @Nullable Response answer,
            @Nullable Integer percent,
            @Nullable Key right) {

        /** In the language asked for, else in English, else in whichever there is. */
        public Text in(String language) {
            var text = texts.getOrDefault(language, texts.get("en"));
            return text == null ? texts.values().iterator().next() : text;
        }

        public List<String> choices() {
            return Objects.requireNonNullElse(options, List.of());
        }

        public boolean answered() {
            return answer != null;
        }
    }

    public List<Question> asked() {
        return Objects.requireNonNullElse(questions, List.of());
    }

    public boolean open() {
        return state.equals("open");
    }

    public long unanswered() {
        return asked().stream().filter(it -> !it.answered()).count();
    }

    /** Whole minutes, rounded up, so that nobody is told less than they have. */
    public long minutesLeft() {
        var left = Duration.between(Instant.now(), endsAt);
        return left.isNegative() ? 0 : (left.toSeconds() + 59) / 60;
    }

    public boolean endsSoon() {
        return minutesLeft() <= SOON;
    }
}

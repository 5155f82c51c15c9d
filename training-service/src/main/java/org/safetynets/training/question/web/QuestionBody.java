package org.safetynets.training.question.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.question.domain.AnswerKey;
import org.safetynets.training.question.domain.Question;
import org.safetynets.training.question.domain.QuestionText;
import org.safetynets.training.question.domain.QuestionType;

/**
 * A question over HTTP and in files, with what is right.
 *
 * @param options ids of what can be chosen or ordered; left out for true and false, numbers, texts
 */
public record QuestionBody(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,19}") String code,
        @NotNull QuestionType type,
        @Nullable Boolean critical,
        @Nullable Boolean local,
        @Nullable @Size(max = 10)
                List<@NotNull @Pattern(regexp = "[a-z][a-z0-9]{0,9}") String> options,
        @Nullable @Size(max = 10)
                List<@NotNull @Pattern(regexp = "[a-z][a-z0-9]{0,9}") String> right,
        @Nullable @Digits(integer = 9, fraction = 4) BigDecimal number,
        @Nullable @Digits(integer = 9, fraction = 4) BigDecimal tolerance,
        @NotEmpty @Size(max = 20)
                Map<@NotNull @Pattern(regexp = "[a-z]{2,3}") String, @NotNull @Valid TextBody>
                        texts) {

    /** A question in one language over HTTP. */
    public record TextBody(
            @NotBlank @Size(max = 1000) String prompt,
            @Nullable @Size(max = 10)
                    Map<@NotNull String, @NotBlank @Size(max = 500) String> options,
            @Nullable @Size(max = 1000) String explanation) {

        QuestionText toDomain() {
            return new QuestionText(prompt, options == null ? Map.of() : options, explanation);
        }

        static TextBody of(QuestionText it) {
            return new TextBody(
                    it.prompt(),
                    it.options().isEmpty() ? null : new TreeMap<>(it.options()),
                    it.explanation());
        }
    }

    public Question toDomain() {
        return new Question(
                code,
                type,
                Boolean.TRUE.equals(critical),
                Boolean.TRUE.equals(local),
                type == QuestionType.TRUE_FALSE ? Question.TRUTHS : list(options),
                new AnswerKey(list(right), number, tolerance),
                texts.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, it -> it.getValue().toDomain())));
    }

    static QuestionBody of(Question it) {
        return new QuestionBody(
                it.code(),
                it.type(),
                it.critical(),
                it.local(),
                it.type() == QuestionType.TRUE_FALSE || it.options().isEmpty()
                        ? null
                        : it.options(),
                it.key().options().isEmpty() ? null : it.key().options(),
                it.key().number(),
                it.key().tolerance(),
                new TreeMap<>(
                        it.texts().entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                text -> TextBody.of(text.getValue())))));
    }

    private static List<String> list(@Nullable List<String> given) {
        return given == null ? List.of() : given;
    }
}

package org.safetynets.training.question.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.safetynets.training.question.domain.Question;
import org.safetynets.training.question.domain.QuestionBank;

/** The questions on one module of a standard, as loaded, exported and shipped. */
public record BankBody(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,19}") String standard,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String module,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid QuestionBody> questions) {

    static BankBody of(QuestionBank it) {
        return new BankBody(
                it.standard(), it.module(), it.questions().stream().map(QuestionBody::of).toList());
    }

    public List<Question> toDomain() {
        return questions.stream().map(QuestionBody::toDomain).toList();
    }
}

package org.safetynets.training.question.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The questions on one module of a standard.
 *
 * @param standard code of the standard, whatever its version
 */
public record QuestionBank(
        UUID id, String standard, String module, List<Question> questions, long version) {

    public QuestionBank {
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(String code) {
        return questions.stream().filter(it -> it.code().equals(code)).findFirst();
    }
}

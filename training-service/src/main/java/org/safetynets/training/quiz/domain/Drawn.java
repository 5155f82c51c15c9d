package org.safetynets.training.quiz.domain;

import java.util.List;
import org.safetynets.training.question.domain.Question;

/** A question as somebody got it, with its options in the order they saw. */
public record Drawn(Question question, List<String> options) {

    public Drawn {
        options = List.copyOf(options);
    }
}

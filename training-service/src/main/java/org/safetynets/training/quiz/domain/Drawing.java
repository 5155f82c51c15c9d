package org.safetynets.training.quiz.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.safetynets.training.question.domain.Question;
import org.safetynets.training.question.domain.QuestionType;

/** Draws questions by a seed: the same seed draws the same, on every machine and for ever. */
public final class Drawing {

    private Drawing() {}

    /** All critical questions and, of the others, as many as fit; questions and options mixed. */
    public static List<Drawn> draw(List<Question> bank, int howMany, long seed) {
        var random = new Random(seed);
        var critical = bank.stream().filter(Question::critical).toList();
        var others = new ArrayList<>(bank.stream().filter(it -> !it.critical()).toList());
        Collections.shuffle(others, random);
        var drawn = new ArrayList<>(critical);
        drawn.addAll(others.subList(0, Math.clamp(howMany - critical.size(), 0, others.size())));
        Collections.shuffle(drawn, random);
        return drawn.stream().map(it -> new Drawn(it, mixed(it, random))).toList();
    }

    private static List<String> mixed(Question question, Random random) {
        if (question.type() == QuestionType.TRUE_FALSE) {
            return question.options();
        }
        var options = new ArrayList<>(question.options());
        Collections.shuffle(options, random);
        return List.copyOf(options);
    }
}

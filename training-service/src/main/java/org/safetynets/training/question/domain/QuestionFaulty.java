package org.safetynets.training.question.domain;

import org.safetynets.platform.kernel.Refusal;

/** A question cannot be asked as it is. */
public record QuestionFaulty(String question, Fault fault) implements Refusal {

    /** What is wrong with it. */
    public enum Fault {
        CODE_REPEATED,
        OPTIONS_REPEATED,
        KEY_IS_NO_OPTION,
        KEY_OF_THE_WRONG_KIND,
        OPTIONS_WITHOUT_TEXT,
        LANGUAGE_MISSING
    }
}

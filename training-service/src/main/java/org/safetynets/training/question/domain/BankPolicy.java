package org.safetynets.training.question.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safetynets.training.question.domain.QuestionFaulty.Fault;
import org.safetynets.training.shared.domain.Verdict;

/** What must be true of questions before they are kept. */
public final class BankPolicy {

    private BankPolicy() {}

    /** Every question has one meaning, in every language in which any question is. */
    public static Verdict isConsistent(List<Question> questions) {
        var seen = new HashSet<String>();
        var languages =
                questions.stream()
                        .flatMap(it -> it.texts().keySet().stream())
                        .collect(Collectors.toUnmodifiableSet());
        for (var it : questions) {
            var verdict =
                    Verdict.allowIf(
                                    seen.add(it.code()),
                                    () -> new QuestionFaulty(it.code(), Fault.CODE_REPEATED))
                            .and(() -> faultless(it, languages));
            if (verdict instanceof Verdict.Refused) {
                return verdict;
            }
        }
        return Verdict.allow();
    }

    private static Verdict faultless(Question it, Set<String> languages) {
        return rule(it, unique(it.options()) && unique(it.key().options()), Fault.OPTIONS_REPEATED)
                .and(
                        () ->
                                rule(
                                        it,
                                        it.options().containsAll(it.key().options()),
                                        Fault.KEY_IS_NO_OPTION))
                .and(() -> rule(it, keyFits(it), Fault.KEY_OF_THE_WRONG_KIND))
                .and(() -> rule(it, it.texts().keySet().equals(languages), Fault.LANGUAGE_MISSING))
                .and(() -> rule(it, optionsHaveTexts(it), Fault.OPTIONS_WITHOUT_TEXT));
    }

    private static boolean keyFits(Question it) {
        var right = it.key().options().size();
        var number = it.key().number() != null;
        return switch (it.type()) {
            case SINGLE_CHOICE -> right == 1 && it.options().size() > 1 && !number;
            case TRUE_FALSE -> right == 1 && it.options().equals(Question.TRUTHS) && !number;
            case MULTIPLE_CHOICE -> right > 0 && it.options().size() > 1 && !number;
            case ORDERING -> right == it.options().size() && right > 1 && !number;
            case NUMERIC -> it.options().isEmpty() && number;
            case SHORT_TEXT -> it.options().isEmpty() && !number;
        };
    }

    private static boolean optionsHaveTexts(Question it) {
        return it.type() == QuestionType.TRUE_FALSE
                || it.texts().values().stream()
                        .allMatch(text -> text.options().keySet().equals(Set.copyOf(it.options())));
    }

    private static boolean unique(List<String> texts) {
        return Set.copyOf(texts).size() == texts.size();
    }

    private static Verdict rule(Question it, boolean holds, Fault otherwise) {
        return Verdict.allowIf(holds, () -> new QuestionFaulty(it.code(), otherwise));
    }
}

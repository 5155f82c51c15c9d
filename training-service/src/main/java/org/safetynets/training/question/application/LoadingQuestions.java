package org.safetynets.training.question.application;

import java.util.List;
import java.util.function.Consumer;
import org.safetynets.platform.Ids;
import org.safetynets.training.question.domain.BankPolicy;
import org.safetynets.training.question.domain.Question;
import org.safetynets.training.question.domain.QuestionBank;
import org.safetynets.training.question.domain.QuestionBanks;
import org.safetynets.training.shared.application.Rules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads the whole bank of a module, from what was exported or shipped. */
@Service
public class LoadingQuestions {

    private final QuestionBanks banks;

    public LoadingQuestions(QuestionBanks banks) {
        this.banks = banks;
    }

    /**
     * Attempts under way keep the questions they were given.
     *
     * @param precondition is told the present version, 0 where there is no bank yet
     */
    @Transactional
    public QuestionBank load(
            String standard, String module, List<Question> questions, Consumer<Long> precondition) {
        Rules.require(BankPolicy.isConsistent(questions));
        var before = banks.find(standard, module);
        if (before.isEmpty()) {
            var bank = new QuestionBank(Ids.next(), standard, module, questions, 1);
            banks.add(bank);
            return bank;
        }
        precondition.accept(before.get().version());
        var bank =
                new QuestionBank(
                        before.get().id(), standard, module, questions, before.get().version() + 1);
        banks.save(bank);
        return bank;
    }
}

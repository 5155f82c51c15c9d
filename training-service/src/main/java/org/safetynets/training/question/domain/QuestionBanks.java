package org.safetynets.training.question.domain;

import java.util.List;
import java.util.Optional;

/** The banks of the network, one for each module. */
public interface QuestionBanks {

    void add(QuestionBank bank);

    /** Stores one whose version follows the stored one. */
    void save(QuestionBank bank);

    Optional<QuestionBank> find(String standard, String module);

    List<QuestionBank> of(String standard);
}

package org.safetynets.training.quiz.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.cohort.domain.CohortId;

/** The quizzes of each organization's cohorts. */
public interface Quizzes {

    void add(Quiz quiz);

    /** Stores one whose version follows the stored one. */
    void save(Quiz quiz);

    Optional<Quiz> find(OrganizationId organization, UUID id);

    List<Quiz> of(OrganizationId organization, CohortId cohort);
}

package org.safetynets.training.quiz.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** What trainers granted to one person alone. */
public interface Exceptions {

    void grant(Leeway leeway);

    Optional<Leeway> leeway(OrganizationId organization, PersonId person);

    boolean withdraw(OrganizationId organization, PersonId person);

    void unlock(Unlock unlock);

    List<Unlock> unlocks(OrganizationId organization, UUID quiz, PersonId person);
}

package org.safetynets.training.quiz.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;

/** People's tries in each organization. */
public interface Attempts {

    /** Of one person at one quiz there is never more than one that goes on. */
    void add(Attempt attempt);

    /** Stores one whose version follows the stored one. */
    void save(Attempt attempt);

    Optional<Attempt> find(OrganizationId organization, UUID id);

    /** The first one first. */
    List<Attempt> of(OrganizationId organization, UUID quiz, PersonId person);

    /** Newest first. */
    Slice<Attempt> of(OrganizationId organization, UUID quiz, Range range);

    /** In whichever organization, what goes on past its end; the sweep alone asks. */
    List<Attempt> overAt(Instant at, int most);

    List<ItemStatistic> statistics(OrganizationId organization, UUID quiz);
}

package org.safetynets.training.supervision.domain;

import java.time.Instant;
import java.util.List;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Declared conflicts. */
public interface Conflicts {

    void declare(Conflict conflict);

    /** From then on it no longer counts; it stays, with when that was. */
    void takeBack(Conflict conflict, Instant at);

    /** Those that count. */
    List<Conflict> of(OrganizationId organization, PersonId person);

    default boolean between(OrganizationId organization, PersonId a, PersonId b) {
        return of(organization, a).stream().anyMatch(it -> it.between(a, b));
    }
}

package org.safetynets.referrals.counselor.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** All counselors. */
public interface Counselors {

    void add(Counselor counselor);

    /** Replaces the version before it; fails when another change came first. */
    void replace(Counselor newer);

    Optional<Counselor> find(OrganizationId organization, CounselorId counselor);

    Optional<Counselor> find(OrganizationId organization, PersonId person);

    /** Those of one standing, or all; whoever waits longest first. */
    List<Counselor> of(
            OrganizationId organization, Optional<Standing> standing, long offset, int size);

    long count(OrganizationId organization, Optional<Standing> standing);

    /** Of all organizations: they are the person's own. */
    List<Counselor> ofPerson(PersonId person);

    /** Of all organizations, for the clock: approved, and the end of the check is to be told. */
    List<Counselor> toRemind(LocalDate today, int atMost);

    /** Of all organizations, for the clock: approved by a check that no longer holds. */
    List<Counselor> lapsed(LocalDate today, int atMost);
}

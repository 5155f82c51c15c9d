package org.safetynets.training.credential.domain;

import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.certification.domain.CertificationId;

/** Who stands where in the status lists, which all organizations share. */
public interface StatusEntries {

    Optional<StatusEntry> find(OrganizationId organization, CertificationId certification);

    /** Fails with a stale version when the certification has a place or the place is taken. */
    void add(StatusEntry entry);

    /** Makes those that they have say that; gives the certifications that have one. */
    Set<CertificationId> say(
            OrganizationId organization,
            Collection<CertificationId> certifications,
            Set<StatusPurpose> said);

    boolean isTaken(StatusPlace place);

    /** Number of the newest list; 1 when there is none yet. */
    int newestList();

    /** The bits that are set in a list; for the published lists, which name nobody. */
    BitSet set(StatusPurpose purpose, int list);
}

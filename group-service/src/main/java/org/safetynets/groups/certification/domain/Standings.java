package org.safetynets.groups.certification.domain;

import java.util.Collection;
import java.util.List;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Our replica of certifications, by organization and person. */
public interface Standings {

    /** Takes a certification if it is newer than what we hold; says whether it was. */
    boolean record(OrganizationId organization, PersonId person, Certification certification);

    /**
     * The same of many, in their order.
     *
     * @return those that were newer than what we hold
     */
    List<Awarded> record(List<Awarded> certifications);

    /** The standings as the transaction sees them; people without any are left out. */
    List<Standing> of(OrganizationId organization, Collection<PersonId> people);

    /** The standings of everybody in the organization. */
    List<Standing> in(OrganizationId organization);

    /**
     * The standings, held so that no change of them commits between this read and the end of the
     * transaction: one of the two transactions fails and is tried again.
     */
    List<Standing> hold(OrganizationId organization, Collection<PersonId> people);
}

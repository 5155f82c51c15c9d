package org.safetynets.training.supervision.domain;

import java.util.List;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;

/** The replica of who facilitates and who supervises. */
public interface Staff {

    /** Keeps it unless what is held is as new or newer. */
    void keepNewer(StaffMember member);

    boolean supervises(OrganizationId organization, PersonId person);

    List<PersonId> supervisors(OrganizationId organization);

    /** Everybody who facilitates, in the order of their ids. */
    Slice<PersonId> facilitators(OrganizationId organization, Range range);
}

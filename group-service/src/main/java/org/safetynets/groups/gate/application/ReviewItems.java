package org.safetynets.groups.gate.application;

import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Gate-review work that outlives a crash: written with its cause, removed when done. */
public interface ReviewItems {

    /** Asks, in the caller's transaction, for a review of what rests on the person. */
    void ask(OrganizationId organization, PersonId person);

    /** Asks, in the caller's transaction, for a review of all groups of the organization. */
    void ask(OrganizationId organization);

    /** Takes the oldest that no instance works on, for a while. */
    Optional<ReviewItem> claim();

    /** Leaves for a while what could not be done, so that what is asked meanwhile need not wait. */
    void postpone(ReviewItem item);

    /** Removes it, unless it was asked for again meanwhile: then it is free to be claimed. */
    void finish(ReviewItem item);
}

package org.safetynets.training.practice.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** The replica of groups. */
public interface Groups {

    /** Keeps it unless what is held is as new or newer; gives whether it was kept. */
    boolean keepNewer(Group group);

    Optional<Group> find(OrganizationId organization, UUID id);

    /** Open and paused ones. */
    List<Group> alive(OrganizationId organization);

    /** Those, whatever their status, that the person may lead. */
    List<Group> ledBy(OrganizationId organization, PersonId person);
}

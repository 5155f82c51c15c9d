package org.safetynets.notifications.template.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;

/** The texts of organizations, all editions. */
public interface Templates {

    Optional<Template> find(OrganizationId organization, UUID id);

    Optional<Template> inForce(OrganizationId organization, Template.Key key);

    /** How many editions the text has. */
    int editions(OrganizationId organization, Template.Key key);

    /** The newest first. */
    List<Template> page(OrganizationId organization, long skip, int limit);

    long count(OrganizationId organization);

    /** Stores it in the place of the version before it, or fails when that is not there. */
    void save(Template template);
}

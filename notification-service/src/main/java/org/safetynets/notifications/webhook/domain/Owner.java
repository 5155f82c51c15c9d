package org.safetynets.notifications.webhook.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;

/** Whose a webhook is. */
public sealed interface Owner {

    UUID id();

    /** Is told of what happens there. */
    record OfOrganization(OrganizationId organization) implements Owner {
        @Override
        public UUID id() {
            return organization.value();
        }
    }

    /** Is told of what its counselors may read, and only while they may. */
    record OfPractice(UUID practice) implements Owner {
        @Override
        public UUID id() {
            return practice;
        }
    }

    static Owner organization(OrganizationId organization) {
        return new OfOrganization(organization);
    }

    static Owner practice(UUID practice) {
        return new OfPractice(practice);
    }
}

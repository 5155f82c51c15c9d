package org.safetynets.identity.projection.domain;

import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** What in Keycloak is to be made to match. */
public sealed interface Target {

    /** The same for the same target, so that its changes stay in order. */
    String key();

    /** An organization as such. */
    record OfOrganization(OrganizationId organization) implements Target {
        @Override
        public String key() {
            return "organization:" + organization;
        }
    }

    /** One person's part in an organization. */
    record OfMember(OrganizationId organization, PersonId person) implements Target {
        @Override
        public String key() {
            return "member:" + organization + ":" + person;
        }
    }

    /** The account a person signs in with. */
    record OfPerson(PersonId person) implements Target {
        @Override
        public String key() {
            return "person:" + person;
        }
    }
}

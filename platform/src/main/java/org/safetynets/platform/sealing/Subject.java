package org.safetynets.platform.sealing;

import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Whom a sealed text is about: when their key is destroyed, nobody reads it any more. */
public sealed interface Subject {

    /** A person; the usual case. */
    record OfPerson(PersonId person) implements Subject {}

    /** An organization, for texts that are about no person. */
    record OfOrganization(OrganizationId organization) implements Subject {}

    static Subject person(UUID id) {
        return new OfPerson(new PersonId(id));
    }

    static Subject organization(UUID id) {
        return new OfOrganization(new OrganizationId(id));
    }

    /** Name of its data key. */
    default String key() {
        return switch (this) {
            case OfPerson(var id) -> "person:" + id;
            case OfOrganization(var id) -> "organization:" + id;
        };
    }
}

package org.safetynets.groups.screening;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * By which hashes a person is known in an organization, and whom they must not meet there.
 *
 * @param own hashes of what others may call them
 * @param avoid hashes of what those are called whom they must not meet
 */
@Document(Avoidance.COLLECTION)
record Avoidance(
        @Id String id,
        UUID organizationId,
        UUID personId,
        Set<String> own,
        Set<String> avoid,
        Instant agreedAt) {

    static final String COLLECTION = "avoidances";

    static String id(OrganizationId organization, PersonId person) {
        return organization + "/" + person;
    }

    /** Whether either must not meet the other. */
    boolean conflictsWith(Avoidance other) {
        return !Collections.disjoint(own, other.avoid) || !Collections.disjoint(avoid, other.own);
    }
}

package org.safetynets.groups.charters;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** That somebody accepted a version of a group's charter. */
@Document(Acceptance.COLLECTION)
record Acceptance(
        @Id String id, UUID organizationId, UUID groupId, int version, UUID personId, Instant at) {

    static final String COLLECTION = "charterAcceptances";

    static Acceptance of(CharterVersion charter, PersonId person, Instant at) {
        return new Acceptance(
                charter.id() + "/" + person,
                charter.organizationId(),
                charter.groupId(),
                charter.version(),
                person.value(),
                at);
    }
}

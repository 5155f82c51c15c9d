package org.safetynets.groups.screening;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Answers somebody has not sent yet, sealed for them. */
@Document(Draft.COLLECTION)
record Draft(
        @Id String id,
        UUID personId,
        UUID groupId,
        Sealed answers,
        Instant savedAt,
        Instant deleteAt) {

    static final String COLLECTION = "drafts";

    static String id(PersonId person, GroupId group) {
        return person.value() + "/" + group.value();
    }
}

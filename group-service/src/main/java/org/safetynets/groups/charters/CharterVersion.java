package org.safetynets.groups.charters;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.groups.group.domain.Charter;
import org.safetynets.groups.group.domain.Group;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A charter as it stood from a moment on; it never changes, another one follows. */
@Document(CharterVersion.COLLECTION)
record CharterVersion(
        @Id String id,
        UUID organizationId,
        UUID groupId,
        int version,
        Charter charter,
        Instant since) {

    static final String COLLECTION = "charters";

    static CharterVersion of(Group group, int version, Instant since) {
        var id = group.id().value();
        return new CharterVersion(
                id + "/" + version,
                group.organizationId().value(),
                id,
                version,
                group.profile().charter(),
                since);
    }
}

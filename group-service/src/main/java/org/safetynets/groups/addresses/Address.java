package org.safetynets.groups.addresses;

import java.util.UUID;
import org.safetynets.platform.sealing.Sealed;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The door to which the members of a group come, sealed for its organization. */
@Document(Address.COLLECTION)
record Address(@Id UUID id, UUID organizationId, long version, Sealed text) {

    static final String COLLECTION = "addresses";
}

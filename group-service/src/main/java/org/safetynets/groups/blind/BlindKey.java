package org.safetynets.groups.blind;

import java.util.UUID;
import org.safetynets.platform.sealing.Sealed;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The secret of one organization's hashes, sealed for the organization. */
@Document(BlindKey.COLLECTION)
record BlindKey(@Id UUID organizationId, Sealed secret) {

    static final String COLLECTION = "blindKeys";
}

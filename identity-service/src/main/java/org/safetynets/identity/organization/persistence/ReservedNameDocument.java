package org.safetynets.identity.organization.persistence;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A name that is kept for an organization to come. */
@Document(ReservedNameDocument.COLLECTION)
record ReservedNameDocument(@Id String nameKey, UUID holder) {

    static final String COLLECTION = "reservedNames";
}

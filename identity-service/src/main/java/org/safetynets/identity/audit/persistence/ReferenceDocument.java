package org.safetynets.identity.audit.persistence;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Leads from a reference in the chains to a person. */
@Document(ReferenceDocument.COLLECTION)
record ReferenceDocument(@Id UUID personId, UUID reference) {

    static final String COLLECTION = "auditReferences";
}

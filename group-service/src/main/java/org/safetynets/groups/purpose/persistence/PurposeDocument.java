package org.safetynets.groups.purpose.persistence;

import java.util.UUID;
import org.safetynets.groups.purpose.domain.Purpose;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.safetynets.groups.purpose.domain.PurposeContent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A purpose as it is stored. */
@Document(PurposeDocument.COLLECTION)
record PurposeDocument(
        @Id String code, UUID purposeId, long version, PurposeContent content, boolean active) {

    static final String COLLECTION = "purposes";

    static PurposeDocument of(Purpose it) {
        return new PurposeDocument(
                it.code().value(), it.id(), it.version(), it.content(), it.active());
    }

    Purpose restore() {
        return new Purpose(purposeId, version, new PurposeCode(code), content, active);
    }
}

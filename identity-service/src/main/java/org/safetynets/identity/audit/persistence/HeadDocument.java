package org.safetynets.identity.audit.persistence;

import org.safetynets.identity.audit.domain.ChainId;
import org.safetynets.identity.audit.domain.Head;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The head of a chain as it is stored.
 *
 * @param held how often it was held: writing it makes appending transactions wait for each other
 * @param sealed position that was last noted in the log
 */
@Document(HeadDocument.COLLECTION)
record HeadDocument(@Id String chain, long position, String hash, long held, long sealed) {

    static final String COLLECTION = "auditHeads";

    Head restored() {
        return new Head(new ChainId(chain), position, hash);
    }
}

package org.safetynets.referrals.hsds;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A purpose of the network's vocabulary, which is a term of the only taxonomy there is. */
@Document(Term.COLLECTION)
record Term(@Id UUID id, long version, String code, String name) {

    static final String COLLECTION = "hsds_terms";
}

package org.safetynets.referrals.hsds;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** How far a group's events have been followed, listed or not. */
@Document(GroupVersion.COLLECTION)
record GroupVersion(@Id UUID id, long version) {

    static final String COLLECTION = "hsds_versions";
}

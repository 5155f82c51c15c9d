package org.safetynets.referrals.withheld;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A group that was withheld at least once. */
@Document(WithheldGroup.COLLECTION)
record WithheldGroup(@Id UUID id, long version, boolean withheld) {

    static final String COLLECTION = "withheld_groups";
}

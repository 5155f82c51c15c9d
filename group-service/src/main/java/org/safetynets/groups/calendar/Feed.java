package org.safetynets.groups.calendar;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** That a person has a feed, by the hash of its token. */
@Document(Feed.COLLECTION)
record Feed(@Id String tokenHash, UUID personId, Instant createdAt) {

    static final String COLLECTION = "feeds";
}

package org.safetynets.groups.charters;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The guidelines the network proposes for a new charter, by language. A version never changes;
 * groups keep the words they took.
 */
@Document(GuidelineSet.COLLECTION)
record GuidelineSet(@Id int version, Map<String, List<String>> texts, Instant since) {

    static final String COLLECTION = "guidelines";
}

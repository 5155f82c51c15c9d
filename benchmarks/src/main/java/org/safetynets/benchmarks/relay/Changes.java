package org.safetynets.benchmarks.relay;

import org.bson.Document;
import org.safetynets.contracts.PurposeChangedV1;

/** The change an event tells of, the same document for every subject. */
final class Changes {

    private Changes() {}

    static Document document(PurposeChangedV1 event) {
        return new Document("_id", event.purposeId() + "/" + event.version())
                .append("version", event.version())
                .append("code", event.code())
                .append("name", event.name())
                .append("active", event.active());
    }
}

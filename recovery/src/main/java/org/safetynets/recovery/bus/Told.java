package org.safetynets.recovery.bus;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.EventType;

/** An event as a topic held it. */
record Told(String id, String type, Instant time, ProducerRecord<byte[], byte[]> record) {

    /** What is no event of ours, such as poison, is told no more. */
    static Optional<Told> of(BsonDocument frame, String prefix) {
        var record =
                new ProducerRecord<>(
                        prefix + frame.getString("topic").getValue(),
                        null,
                        frame.getInt64("at").getValue(),
                        bytes(frame.get("key")),
                        bytes(frame.get("value")),
                        headers(frame));
        try {
            return Optional.of(
                    new Told(
                            text(record, "ce_id"),
                            text(record, "ce_type"),
                            Instant.parse(text(record, "ce_time")),
                            record));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean isErasure() {
        return type.equals(EventType.PERSON_ERASED.type());
    }

    private static List<Header> headers(BsonDocument frame) {
        var headers = new ArrayList<Header>();
        for (BsonValue it : frame.getArray("headers")) {
            var header = it.asDocument();
            headers.add(new RecordHeader(header.getString("k").getValue(), bytes(header.get("v"))));
        }
        return headers;
    }

    private static String text(ProducerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? ""
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static byte @Nullable [] bytes(@Nullable BsonValue it) {
        return it != null && it.isBinary() ? it.asBinary().getData() : null;
    }
}

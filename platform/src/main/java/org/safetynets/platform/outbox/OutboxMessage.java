package org.safetynets.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kafka.CloudEventHeaders;

/** An outbox document on its way to Kafka. */
record OutboxMessage(
        String id,
        String topic,
        String key,
        String type,
        String payload,
        long version,
        Instant occurredAt,
        @Nullable String organization,
        @Nullable String traceparent) {

    static OutboxMessage from(Document it) {
        return new OutboxMessage(
                it.getString("_id"),
                it.getString("aggregatetype"),
                it.getString("aggregateid"),
                it.getString("type"),
                it.getString("payload"),
                it.get("version", Number.class).longValue(),
                it.get("occurredat", Date.class).toInstant(),
                it.getString("organization"),
                it.getString("traceparent"));
    }

    /** A CloudEvents 1.0 message in binary mode. */
    ProducerRecord<String, byte[]> record(String topicPrefix, String source) {
        var message =
                new ProducerRecord<>(
                        topicPrefix + topic, key, payload.getBytes(StandardCharsets.UTF_8));
        header(message, CloudEventHeaders.SPECVERSION, "1.0");
        header(message, CloudEventHeaders.ID, id);
        header(message, CloudEventHeaders.TYPE, type);
        header(message, CloudEventHeaders.SOURCE, "/" + source);
        header(message, CloudEventHeaders.SUBJECT, key);
        header(message, CloudEventHeaders.TIME, occurredAt.toString());
        header(message, CloudEventHeaders.CONTENT_TYPE, "application/json");
        header(message, CloudEventHeaders.ORGANIZATION, organization);
        header(message, CloudEventHeaders.TRACEPARENT, traceparent);
        return message;
    }

    private static void header(
            ProducerRecord<String, byte[]> message, String name, @Nullable String value) {
        if (value != null) {
            message.headers().add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8)));
        }
    }
}

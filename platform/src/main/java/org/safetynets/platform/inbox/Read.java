package org.safetynets.platform.inbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.safetynets.contracts.Event;
import org.safetynets.contracts.EventJson;
import org.safetynets.contracts.EventType;
import org.safetynets.platform.kafka.CloudEventHeaders;
import org.safetynets.platform.kernel.OrganizationId;
import tools.jackson.core.JacksonException;

/** An event as a message brought it. */
record Read(EventType type, Event event, EventContext context) {

    /**
     * The type of a message; empty for a tombstone, which says that the aggregate is gone from the
     * compacted topic, and for a type that this version does not know yet.
     *
     * @throws PoisonException when it names none
     */
    static Optional<EventType> type(ConsumerRecord<String, byte[]> message) {
        return message.value() == null
                ? Optional.empty()
                : EventType.named(required(message.headers(), CloudEventHeaders.TYPE));
    }

    /**
     * What the message of that type says.
     *
     * @throws PoisonException when it is no event
     */
    static Read of(ConsumerRecord<String, byte[]> message, EventType type) {
        var event = event(message, type);
        return new Read(type, event, context(message.headers(), type, event));
    }

    private static Event event(ConsumerRecord<String, byte[]> message, EventType type) {
        try {
            return EventJson.read(message.value(), type.payload());
        } catch (JacksonException | NullPointerException e) {
            throw new PoisonException("not a " + type.type(), e);
        }
    }

    private static EventContext context(Headers headers, EventType type, Event event) {
        try {
            var id = UUID.fromString(required(headers, CloudEventHeaders.ID));
            var time = Instant.parse(required(headers, CloudEventHeaders.TIME));
            var organization = event.organizationId();
            return new EventContext(
                    id.toString(),
                    type.type(),
                    event.aggregateId().toString(),
                    organization == null ? null : new OrganizationId(organization),
                    time);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new PoisonException("malformed CloudEvents header", e);
        }
    }

    private static String required(Headers headers, String name) {
        var text = CloudEventHeaders.text(headers, name);
        if (text == null) {
            throw new PoisonException("no header " + name);
        }
        return text;
    }

    /** Under what the inbox remembers that a consumer has seen it. */
    String seenBy(EventConsumer<?> consumer) {
        return consumer.name() + ":" + context.id();
    }
}

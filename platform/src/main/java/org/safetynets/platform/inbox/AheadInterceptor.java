package org.safetynets.platform.inbox;

import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Shows all that a poll brought to {@link Ahead}; Kafka makes it by its name. */
public final class AheadInterceptor implements ConsumerInterceptor<String, byte[]> {

    /** The setting that holds whom to show it to. */
    static final String AHEAD = "nets.ahead";

    private @Nullable Ahead ahead;

    @Override
    public void configure(Map<String, ?> settings) {
        ahead = (Ahead) settings.get(AHEAD);
    }

    @Override
    public ConsumerRecords<String, byte[]> onConsume(ConsumerRecords<String, byte[]> messages) {
        Objects.requireNonNull(ahead).take(messages);
        return messages;
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        // What is committed was listened to.
    }

    @Override
    public void close() {
        // It holds nothing of its own.
    }
}

package org.safetynets.benchmarks.relay;

import io.debezium.engine.DebeziumEngine.ChangeConsumer;
import io.debezium.engine.DebeziumEngine.RecordCommitter;
import io.debezium.engine.RecordChangeEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.connect.source.SourceRecord;

/** Takes what the engine routed to Kafka; marks it as processed when Kafka has acknowledged it. */
final class KafkaSink implements ChangeConsumer<RecordChangeEvent<SourceRecord>>, AutoCloseable {

    private final Producer<String, byte[]> producer;

    KafkaSink(Ground ground) {
        this.producer = Producers.durable(ground);
    }

    @Override
    public void handleBatch(
            List<RecordChangeEvent<SourceRecord>> events,
            RecordCommitter<RecordChangeEvent<SourceRecord>> committer)
            throws InterruptedException {
        var answers = new ArrayList<Future<RecordMetadata>>(events.size());
        for (var event : events) {
            answers.add(producer.send(message(event.record())));
        }
        for (var i = 0; i < events.size(); i++) {
            await(answers.get(i));
            committer.markProcessed(events.get(i));
        }
        committer.markBatchFinished();
    }

    private static ProducerRecord<String, byte[]> message(SourceRecord routed) {
        var message =
                new ProducerRecord<>(
                        routed.topic(),
                        routed.key().toString(),
                        routed.value().toString().getBytes(StandardCharsets.UTF_8));
        for (var header : routed.headers()) {
            message.headers()
                    .add(
                            header.key(),
                            String.valueOf(header.value()).getBytes(StandardCharsets.UTF_8));
        }
        return message;
    }

    private static void await(Future<RecordMetadata> answer) throws InterruptedException {
        try {
            answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka did not take an event", e.getCause());
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}

package org.safetynets.benchmarks.relay;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.safetynets.contracts.EventJson;
import org.safetynets.contracts.PurposeChangedV1;

/** The floor below every delivery: produced and acknowledged one by one, without a database. */
final class RawKafka implements Contender {

    private final String topic;
    private final Producer<String, byte[]> producer;

    RawKafka(Ground ground) {
        ground.prepare();
        topic = ground.topic();
        producer = Producers.durable(ground);
    }

    @Override
    public void write(PurposeChangedV1 event) throws ExecutionException, InterruptedException {
        var key = event.purposeId().toString();
        producer.send(new ProducerRecord<>(topic, key, EventJson.write(event))).get();
    }

    @Override
    public void close() {
        producer.close();
    }
}

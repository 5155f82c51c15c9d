package org.safetynets.platform.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.safetynets.platform.kafka.KafkaSettings;
import org.safetynets.platform.metrics.Figure;
import org.safetynets.tracing.Spans;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The inbox, its consumers and its dead letters. */
@AutoConfiguration
@Import(DeadLettersController.class)
public class InboxAutoConfiguration {

    @Bean
    InboxCollections inboxCollections() {
        return new InboxCollections();
    }

    @Bean
    Inbox inbox(
            List<EventConsumer<?>> consumers,
            MongoOperations mongo,
            PlatformTransactionManager transactions,
            Clock clock,
            Spans spans) {
        return new Inbox(consumers, mongo, new TransactionTemplate(transactions), clock, spans);
    }

    @Bean
    DeadLetters deadLetters(MongoOperations mongo, Inbox inbox, Clock clock) {
        return new DeadLetters(mongo, inbox, clock);
    }

    @Bean
    ConsumerLag consumerLag(KafkaSettings kafka, Inbox inbox, MongoOperations mongo) {
        return new ConsumerLag(kafka, inbox, mongo);
    }

    @Bean
    Figure messagesBehind(ConsumerLag lag) {
        return new Figure(
                "nets.consumer.lag", "Messages this service has yet to take", lag::messages);
    }

    @Bean
    Figure deadLettersWaiting(DeadLetters letters) {
        return new Figure(
                "nets.dead.letters", "Messages this service could not take", letters::count);
    }

    @Bean
    Figure oldestDeadLetter(DeadLetters letters, Clock clock) {
        return new Figure(
                "nets.dead.letters.oldest.seconds",
                "Age of the oldest message this service could not take",
                () ->
                        letters.oldest()
                                .map(it -> Duration.between(it, clock.instant()).toSeconds())
                                .orElse(0L));
    }

    @Bean
    Consumers consumers(
            KafkaSettings kafka, Inbox inbox, DeadLetters letters, MongoOperations mongo) {
        var config = new HashMap<String, Object>(kafka.clientProperties());
        config.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        config.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        var template = new KafkaTemplate<>(new DefaultKafkaProducerFactory<String, byte[]>(config));
        return new Consumers(kafka, inbox, letters, new InboxErrors(kafka, template), mongo);
    }
}

package org.safetynets.platform.inbox;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.safetynets.platform.kafka.KafkaSettings;
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
            Clock clock) {
        return new Inbox(consumers, mongo, new TransactionTemplate(transactions), clock);
    }

    @Bean
    DeadLetters deadLetters(MongoOperations mongo, Inbox inbox, Clock clock) {
        return new DeadLetters(mongo, inbox, clock);
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

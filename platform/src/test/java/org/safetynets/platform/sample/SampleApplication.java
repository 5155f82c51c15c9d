package org.safetynets.platform.sample;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.safetynets.contracts.EventType;
import org.safetynets.platform.kafka.KafkaSettings;
import org.safetynets.platform.kafka.Topics;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class SampleApplication {

    @Bean
    CollectionInitializer counterCollection() {
        return mongo -> {
            CollectionInitializer.create(mongo, Counters.COLLECTION);
            CollectionInitializer.create(mongo, Notes.COLLECTION);
            CollectionInitializer.create(mongo, Copies.COLLECTION);
        };
    }

    /** It tells of purposes in the place of the service that would have made their topic. */
    @Bean
    ApplicationRunner topicOfPurposes(KafkaSettings kafka) {
        return _ -> new Topics(kafka).create(List.of(EventType.PURPOSE_CHANGED.topic()));
    }

    /** How often the next use cases fail on purpose, after their work and before their commit. */
    @Bean
    AtomicInteger failures() {
        return new AtomicInteger();
    }
}

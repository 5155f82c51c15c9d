package org.safetynets.platform.sample;

import java.util.concurrent.atomic.AtomicInteger;
import org.safetynets.platform.persistence.CollectionInitializer;
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

    /** How often the next use cases fail on purpose, after their work and before their commit. */
    @Bean
    AtomicInteger failures() {
        return new AtomicInteger();
    }
}

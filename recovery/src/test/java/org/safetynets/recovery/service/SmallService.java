package org.safetynets.recovery.service;

import java.util.List;
import java.util.UUID;
import org.safetynets.contracts.EventType;
import org.safetynets.platform.kafka.KafkaSettings;
import org.safetynets.platform.kafka.Topics;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.test.ServiceTestBeans;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class SmallService {
    /** Starts it at these parts; topics have the prefix. */
    public static ConfigurableApplicationContext start(
            String mongodb, String database, String kafka, String prefix) {
        return new SpringApplicationBuilder(SmallService.class, ServiceTestBeans.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--NETS_MONGODB_URI=" + mongodb,
                        "--spring.mongodb.database=" + database,
                        "--NETS_KAFKA=" + kafka,
                        "--NETS_TOPIC_PREFIX=" + prefix,
                        "--nets.relay.lease=3s",
                        "--server.port=0");
    }

    public static String fresh() {
        return "r" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** It tells of purposes in the place of the service that would have made their topic. */
    @Bean
    ApplicationRunner topicOfPurposes(KafkaSettings kafka) {
        return _ -> new Topics(kafka).create(List.of(EventType.PURPOSE_CHANGED.topic()));
    }

    @Bean
    CollectionInitializer collections() {
        return mongo -> {
            CollectionInitializer.create(mongo, Purposes.COLLECTION);
            CollectionInitializer.create(mongo, Diary.COLLECTION);
        };
    }
}

package org.safetynets.platform.personal;

import java.time.Clock;
import java.util.List;
import org.safetynets.platform.kafka.KafkaSettings;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.platform.persistence.Leases;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Export and erasure over whatever the service says it holds. */
@AutoConfiguration
@EnableScheduling
@Import(PersonalDataController.class)
public class PersonalDataAutoConfiguration {

    @Bean
    ErasedPeople erasedPeople(MongoOperations mongo, Clock clock) {
        return new ErasedPeople(mongo, clock);
    }

    @Bean
    Erasing erasing(
            List<PersonalData> held,
            List<KeyDestruction> keys,
            ErasedPeople erased,
            Outbox outbox,
            KafkaSettings kafka) {
        return new Erasing(held, keys, erased, outbox, kafka);
    }

    @Bean
    ErasingLatecomers erasingLatecomers(
            ErasedPeople erased,
            Erasing erasing,
            PlatformTransactionManager transactions,
            Leases leases) {
        return new ErasingLatecomers(
                erased, erasing, new TransactionTemplate(transactions), leases);
    }

    @Bean
    ErasedCallers erasedCallers(ErasedPeople erased) {
        return new ErasedCallers(erased);
    }

    @Bean
    WebMvcConfigurer refusingErasedCallers(ErasedCallers callers) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(callers);
            }
        };
    }
}

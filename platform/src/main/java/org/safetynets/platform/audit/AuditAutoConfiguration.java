package org.safetynets.platform.audit;

import java.time.Clock;
import org.safetynets.platform.kafka.KafkaSettings;
import org.safetynets.platform.outbox.Outbox;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit trail. */
@AutoConfiguration
public class AuditAutoConfiguration {

    @Bean
    AuditTrail auditTrail(
            Outbox outbox,
            PlatformTransactionManager transactions,
            Clock clock,
            KafkaSettings kafka) {
        return new AuditTrail(outbox, new TransactionTemplate(transactions), clock, kafka);
    }
}

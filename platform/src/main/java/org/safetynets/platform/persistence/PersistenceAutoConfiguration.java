package org.safetynets.platform.persistence;

import java.util.List;
import org.safetynets.platform.kafka.KafkaSettings;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.transaction.annotation.Transactional;

/** Transactions, their retries, leases, and collections that exist before they are used. */
@AutoConfiguration(
        afterName =
                "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
        beforeName =
                "org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration")
public class PersistenceAutoConfiguration {

    @Bean
    CommitRetryingTransactionManager transactionManager(MongoDatabaseFactory databases) {
        return new CommitRetryingTransactionManager(databases);
    }

    /** Around the transaction itself, so that each try has a new one. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor transactionRetryAdvisor() {
        var onClass = new AnnotationMatchingPointcut(Transactional.class, true);
        var onMethod = new AnnotationMatchingPointcut(null, Transactional.class, true);
        var advisor =
                new DefaultPointcutAdvisor(
                        new ComposablePointcut((org.springframework.aop.Pointcut) onClass)
                                .union((org.springframework.aop.Pointcut) onMethod),
                        new TransactionRetryInterceptor());
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    @Bean
    CollectionInitializers collectionInitializers(
            List<CollectionInitializer> initializers, MongoOperations mongo) {
        return new CollectionInitializers(initializers, mongo);
    }

    @Bean
    CollectionInitializer leaseCollection() {
        return mongo -> CollectionInitializer.create(mongo, Leases.COLLECTION);
    }

    @Bean
    Leases leases(MongoOperations mongo, KafkaSettings settings) {
        return new Leases(mongo, settings.instance());
    }
}

package org.safetynets.platform.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.safetynets.contracts.WireEnums;
import org.safetynets.platform.problems.ProblemWriter;
import org.safetynets.tracing.Spans;
import org.safetynets.tracing.web.TracedRequests;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.format.FormatterRegistry;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every API does the same way. */
@AutoConfiguration
public class WebAutoConfiguration {

    /** After Spring Security, whose filter stands at -100: a key belongs to a caller. */
    private static final int AFTER_SECURITY = 0;

    @Bean
    JsonMapperBuilderCustomizer wireEnums() {
        return it -> it.addModule(new WireEnums());
    }

    @Bean
    FilterRegistrationBean<TracedRequests> tracedRequests(Spans spans) {
        var registration = new FilterRegistrationBean<>(new TracedRequests(spans));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<RequestIdFilter> requestIdFilter() {
        var registration = new FilterRegistrationBean<>(new RequestIdFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(
            Environment environment, ProblemWriter problems) {
        var limit = DataSize.parse(environment.getRequiredProperty("nets.body-limit"));
        var larger =
                Binder.get(environment)
                        .bind("nets.larger-bodies", Bindable.mapOf(String.class, DataSize.class))
                        .orElseGet(Map::of);
        var registration =
                new FilterRegistrationBean<>(new BodyLimitFilter(limit, larger, problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    StoredAnswers storedAnswers(MongoOperations mongo, Clock clock) {
        return new StoredAnswers(mongo, clock);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            StoredAnswers answers,
            PlatformTransactionManager transactions,
            ProblemWriter problems) {
        var registration =
                new FilterRegistrationBean<>(
                        new IdempotencyFilter(
                                answers, new TransactionTemplate(transactions), problems));
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    @Bean
    WebMvcConfigurer conventions() {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverterFactory(new WireEnumConverters());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PageRequestResolver());
            }
        };
    }
}

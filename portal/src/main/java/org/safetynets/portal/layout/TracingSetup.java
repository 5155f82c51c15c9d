package org.safetynets.portal.layout;

import org.safetynets.tracing.Collector;
import org.safetynets.tracing.Spans;
import org.safetynets.tracing.logs.LogLineMetrics;
import org.safetynets.tracing.logs.LogsElsewhere;
import org.safetynets.tracing.web.TracedRequests;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Pages are steps of the trace that the gateway began, and so is what they ask services. */
@Configuration(proxyBeanMethods = false)
class TracingSetup {

    @Bean
    Spans spans(
            @Value("${nets.traces.address}") String collector,
            @Value("${nets.traces.share}") double share,
            @Value("${spring.application.name}") String service,
            @Value("${nets.instance}") String instance) {
        return new Spans(new Collector(collector, share), service, instance);
    }

    @Bean
    LogsElsewhere logsElsewhere(
            @Value("${NETS_LOGS:}") String address,
            @Value("${spring.application.name}") String service,
            @Value("${nets.instance}") String instance) {
        return new LogsElsewhere(address, service, instance);
    }

    @Bean
    LogLineMetrics logLineMetrics(LogsElsewhere logs) {
        return new LogLineMetrics(logs);
    }

    @Bean
    FilterRegistrationBean<TracedRequests> tracedRequests(Spans spans) {
        var registration = new FilterRegistrationBean<>(new TracedRequests(spans));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}

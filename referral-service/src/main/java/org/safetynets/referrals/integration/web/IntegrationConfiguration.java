package org.safetynets.referrals.integration.web;

import java.time.Clock;
import org.safetynets.referrals.integration.application.RequestLog;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class IntegrationConfiguration {

    /** Outside of all that may take time. */
    @Bean
    FilterRegistrationBean<RequestLogFilter> requestLogFilter(RequestLog log, Clock clock) {
        var registration = new FilterRegistrationBean<>(new RequestLogFilter(log, clock));
        registration.addUrlPatterns("/fhir/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}

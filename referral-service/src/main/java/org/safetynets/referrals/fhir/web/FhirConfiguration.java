package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.safetynets.platform.outbound.Outbound;
import org.safetynets.platform.outbound.OutboundSettings;
import org.safetynets.referrals.fhir.access.SmartConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboundSettings.class)
class FhirConfiguration {

    private static final String PATHS = "/fhir/*";

    /** What a resource may not have is refused and not skipped. */
    @Bean
    FhirContext fhirContext() {
        var fhir = FhirContext.forR4();
        fhir.setParserErrorHandler(new StrictErrorHandler());
        return fhir;
    }

    @Bean
    ServletRegistrationBean<FhirServer> fhirServlet(FhirServer server) {
        return new ServletRegistrationBean<>(server, PATHS);
    }

    /** Its exact address comes before the server's, which answers to all others below. */
    @Bean
    ServletRegistrationBean<SmartConfiguration> smartServlet(SmartConfiguration configuration) {
        return new ServletRegistrationBean<>(
                configuration, "/fhir/.well-known/smart-configuration");
    }

    /** Where subscribers are called. */
    @Bean
    Outbound outbound(OutboundSettings settings) {
        return new Outbound(SystemDefaultDnsResolver.INSTANCE, settings);
    }

    /** Outside of all other filters, since any of them may refuse. */
    @Bean
    FilterRegistrationBean<OutcomeFilter> outcomeFilter(FhirContext fhir) {
        var registration = new FilterRegistrationBean<>(new OutcomeFilter(fhir));
        registration.addUrlPatterns(PATHS);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}

package org.safetynets.notifications.outbound;

import java.time.Duration;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.safetynets.platform.outbound.Outbound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutboundConfiguration {

    @Bean
    Outbound outbound(
            @Value("${nets.outbound.longest}") Duration longest,
            @Value("${nets.outbound.allow-loopback}") boolean allowLoopback) {
        return new Outbound(SystemDefaultDnsResolver.INSTANCE, longest, allowLoopback);
    }
}

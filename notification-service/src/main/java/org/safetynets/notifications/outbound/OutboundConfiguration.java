package org.safetynets.notifications.outbound;

import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.safetynets.platform.outbound.Outbound;
import org.safetynets.platform.outbound.OutboundSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboundSettings.class)
class OutboundConfiguration {

    @Bean
    Outbound outbound(OutboundSettings settings) {
        return new Outbound(SystemDefaultDnsResolver.INSTANCE, settings);
    }
}

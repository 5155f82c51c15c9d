package org.safetynets.gateway.limits;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.safetynets.gateway.GatewaySettings;
import org.springframework.cloud.gateway.support.ipresolver.RemoteAddressResolver;
import org.springframework.cloud.gateway.support.ipresolver.XForwardedRemoteAddressResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** The address a request came from, believing X-Forwarded-For only as far as our own proxies. */
@Component
final class ClientAddresses {

    private final RemoteAddressResolver resolver;

    ClientAddresses(GatewaySettings settings) {
        this.resolver =
                settings.proxies() > 0
                        ? XForwardedRemoteAddressResolver.maxTrustedIndex(settings.proxies())
                        : new RemoteAddressResolver() {};
    }

    String of(ServerWebExchange exchange) {
        return text(resolver.resolve(exchange));
    }

    private static String text(@Nullable InetSocketAddress address) {
        return address == null ? "unknown" : address.getHostString();
    }
}

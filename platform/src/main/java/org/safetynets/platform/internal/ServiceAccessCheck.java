package org.safetynets.platform.internal;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.safetynets.contracts.EventType;
import org.safetynets.contracts.ServiceAccess;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.security.AccessRule;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Refuses to start a service that reads other events, or lets other services in, than {@link
 * ServiceAccess} says: its rights are made from that list.
 */
final class ServiceAccessCheck implements SmartInitializingSingleton {

    private final String service;
    private final List<EventConsumer<?>> consumers;
    private final RequestMappingHandlerMapping mappings;

    ServiceAccessCheck(
            String service,
            List<EventConsumer<?>> consumers,
            RequestMappingHandlerMapping mappings) {
        this.service = service;
        this.consumers = consumers;
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        ServiceAccess.named(service).ifPresent(this::check);
    }

    private void check(ServiceAccess listed) {
        var read = consumers.stream().map(it -> EventType.of(it.eventType())).toList();
        require("reads", read, listed.reads());
        var callers =
                mappings.getHandlerMethods().values().stream()
                        .flatMap(it -> AccessRule.of(it).stream())
                        .flatMap(
                                it ->
                                        it instanceof AccessRule.Services(var clients)
                                                ? clients.stream()
                                                : null)
                        .filter(it -> !it.equals(service)) // asked without a detour
                        .toList();
        require("lets in", callers, ServiceAccess.callersOf(service));
    }

    private <T extends Comparable<? super T>> void require(
            String does, Collection<T> inCode, Collection<T> inList) {
        var code = new TreeSet<>(inCode);
        var list = new TreeSet<>(inList);
        if (!code.equals(list)) {
            throw new IllegalStateException(
                    "%s %s %s, but ServiceAccess says %s".formatted(service, does, code, list));
        }
    }
}

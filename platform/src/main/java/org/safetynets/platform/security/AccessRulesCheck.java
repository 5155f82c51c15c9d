package org.safetynets.platform.security;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Refuses to start a service in which an operation does not say who may call it. */
public final class AccessRulesCheck implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mappings;

    public AccessRulesCheck(RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        mappings.getHandlerMethods().forEach((path, handler) -> check(path.toString(), handler));
    }

    private static void check(String path, HandlerMethod handler) {
        if (!ours(handler)) {
            return;
        }
        var rule =
                AccessRule.of(handler)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                path
                                                        + " needs exactly one of @AllowAnyone,"
                                                        + " @AllowSignedIn, @AllowRoles,"
                                                        + " @AllowNetworkAdmin, @AllowServices"));
        if (rule instanceof AccessRule.Roles && !path.contains("{organizationId}")) {
            throw new IllegalStateException(path + " has roles but no {organizationId}");
        }
    }

    /** Operations of libraries, such as the OpenAPI document, are not ours to annotate. */
    static boolean ours(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith("org.safetynets.");
    }
}

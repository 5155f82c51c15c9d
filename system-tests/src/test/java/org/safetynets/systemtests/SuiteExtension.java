package org.safetynets.systemtests;

import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands tests the suite; JUnit closes it when the last one is done. */
final class SuiteExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Suite.class;
    }

    @Override
    public Suite resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Objects.requireNonNull(
                context.getRoot()
                        .getStore(ExtensionContext.Namespace.create(Suite.class))
                        .computeIfAbsent(Suite.class, it -> Suite.up(), Suite.class));
    }
}

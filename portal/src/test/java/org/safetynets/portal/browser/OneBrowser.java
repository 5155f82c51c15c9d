package org.safetynets.portal.browser;

import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands all tests the same browser, for starting one takes a while; JUnit closes it at the end. */
final class OneBrowser implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Objects.requireNonNull(
                context.getRoot()
                        .getStore(ExtensionContext.Namespace.create(Browser.class))
                        .computeIfAbsent(Browser.class, _ -> new Browser(), Browser.class));
    }
}

package org.safetynets.portal.browser;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands all tests the same browser, for starting one takes a while; JUnit closes it at the end. */
final class OneBrowser implements ParameterResolver {

    /** For tests of what only a whole browser has, such as notices beside its window. */
    @Retention(RetentionPolicy.RUNTIME)
    @interface Whole {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var whole = context.getRequiredTestClass().isAnnotationPresent(Whole.class);
        return Objects.requireNonNull(
                context.getRoot()
                        .getStore(ExtensionContext.Namespace.create(Browser.class))
                        .computeIfAbsent(
                                whole,
                                it -> it ? Browser.whole() : Browser.light(),
                                Browser.class));
    }
}

package org.safetynets.stack.junit;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Starts what {@link RealInfrastructure} names, before any other extension needs it. */
final class RealInfrastructureExtension implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        AnnotationSupport.findAnnotation(context.getRequiredTestClass(), RealInfrastructure.class)
                .ifPresent(it -> Infrastructure.start(it.value()));
    }
}

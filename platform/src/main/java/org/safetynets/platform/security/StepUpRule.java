package org.safetynets.platform.security;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Whether an operation, or its whole controller, asks for {@link StepUp}. */
public final class StepUpRule {

    private StepUpRule() {}

    public static boolean isOn(HandlerMethod handler) {
        return handler.hasMethodAnnotation(StepUp.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), StepUp.class);
    }
}

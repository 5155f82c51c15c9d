package org.safetynets.platform.web;

import org.jspecify.annotations.Nullable;
import org.safetynets.platform.problems.InvalidRequestException;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code page} and {@code size}; what is out of range is refused, not bent. */
public final class PageRequestResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var usual = PageRequest.first();
        return new PageRequest(
                number(request, "page", usual.page(), 0, PageRequest.MAX_PAGE),
                number(request, "size", usual.size(), 1, PageRequest.MAX_SIZE));
    }

    private static int number(
            NativeWebRequest request, String name, int usual, int least, int most) {
        var text = request.getParameter(name);
        if (text == null) {
            return usual;
        }
        try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, in the same words
        }
        throw new InvalidRequestException(
                name, "must be a whole number from %d to %d".formatted(least, most));
    }
}

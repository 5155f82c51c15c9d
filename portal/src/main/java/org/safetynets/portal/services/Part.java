package org.safetynets.portal.services;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.ResourceAccessException;

/**
 * A part of a page that another service gives. While that service is out, the rest of the page
 * stays useful and says what is missing.
 *
 * @param value null when it is missing
 */
public record Part<T>(@Nullable T value) {

    public static <T> Part<T> of(Supplier<T> question) {
        try {
            return new Part<>(question.get());
        } catch (ResourceAccessException out) {
            return new Part<>(null);
        } catch (ServiceProblem problem) {
            if (problem.problem().status() == 401) {
                throw problem;
            }
            return new Part<>(null);
        }
    }

    public boolean missing() {
        return value == null;
    }

    public <R> Part<R> map(Function<T, R> to) {
        return value == null ? new Part<>(null) : new Part<>(to.apply(value));
    }

    public T or(T instead) {
        return value == null ? instead : value;
    }
}

package org.safetynets.platform.problems;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.ProblemCatalogue;
import org.safetynets.platform.kernel.Refusal;
import org.safetynets.platform.web.RequestId;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes the problem details of the catalogue. */
public final class Problems {

    private final ProblemCatalogue catalogue;

    public Problems(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The problem of that name, for the request at that path. */
    public ProblemDetail of(String name, HttpStatusCode status, @Nullable String path) {
        var text = catalogue.get(name);
        var problem = ProblemDetail.forStatusAndDetail(status, text.detail());
        problem.setType(URI.create(text.type()));
        problem.setTitle(text.title());
        if (path != null) {
            problem.setInstance(URI.create(path));
        }
        problem.setProperty("requestId", RequestId.current());
        return problem;
    }

    public ProblemDetail invalid(List<FieldError> errors, HttpStatusCode status, String path) {
        var problem = of("invalid-request", status, path);
        problem.setProperty("errors", errors);
        return problem;
    }

    /** A refusal as a problem: type from the record's name, properties from its components. */
    public ProblemDetail of(Refusal refusal, HttpStatusCode status, String path) {
        var problem = of(name(refusal.getClass()), status, path);
        var components = refusal.getClass().getRecordComponents();
        if (components != null) {
            for (var component : components) {
                problem.setProperty(component.getName(), value(refusal, component.getAccessor()));
            }
        }
        return problem;
    }

    /** Name of the problem type for a refusal: {@code CohortFull} is {@code cohort-full}. */
    public static String name(Class<?> refusal) {
        return refusal.getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object value(Refusal refusal, java.lang.reflect.Method accessor) {
        try {
            accessor.trySetAccessible(); // a refusal may be package-private
            return accessor.invoke(refusal);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + accessor, e);
        }
    }
}

package org.safetynets.platform.openapi;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** What the mappings of operations tell. */
final class Methods {

    private static final Set<RequestMethod> CHANGING =
            Set.of(
                    RequestMethod.POST,
                    RequestMethod.PUT,
                    RequestMethod.PATCH,
                    RequestMethod.DELETE);

    private Methods() {}

    static boolean changes(HandlerMethod handler) {
        return mapping(handler).stream()
                .flatMap(it -> Arrays.stream(it.method()))
                .anyMatch(CHANGING::contains);
    }

    /** Whether its answer is a table to download, which {@code CsvTable} writes. */
    static boolean givesTable(HandlerMethod handler) {
        return mapping(handler).stream()
                .flatMap(it -> Arrays.stream(it.path()))
                .anyMatch(it -> it.endsWith(".csv"));
    }

    private static Optional<RequestMapping> mapping(HandlerMethod handler) {
        return Optional.ofNullable(
                AnnotatedElementUtils.findMergedAnnotation(
                        handler.getMethod(), RequestMapping.class));
    }
}

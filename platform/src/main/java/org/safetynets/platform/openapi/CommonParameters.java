package org.safetynets.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.web.IdempotencyFilter;
import org.safetynets.platform.web.PageRequest;
import org.springframework.web.method.HandlerMethod;

/** Parameters that no operation declares itself since all take them alike. */
final class CommonParameters {

    private CommonParameters() {}

    static void add(Operation operation, HandlerMethod handler) {
        if (Arrays.stream(handler.getMethodParameters())
                .anyMatch(it -> it.getParameterType() == PageRequest.class)) {
            var usual = PageRequest.first();
            operation.addParametersItem(
                    number("page", "Which page, from 0", usual.page(), 0, PageRequest.MAX_PAGE));
            operation.addParametersItem(
                    number("size", "Items a page", usual.size(), 1, PageRequest.MAX_SIZE));
        }
        if (Methods.changes(handler)) {
            operation.addParametersItem(idempotencyKey());
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(it -> usualInWireForm(it.getSchema()));
        }
    }

    private static Parameter number(String name, String what, int usual, int least, int most) {
        var schema =
                new IntegerSchema()
                        .format("int32")
                        .minimum(BigDecimal.valueOf(least))
                        .maximum(BigDecimal.valueOf(most));
        schema.setDefault(usual);
        return new Parameter().in("query").name(name).description(what).schema(schema);
    }

    private static Parameter idempotencyKey() {
        return new Parameter()
                .in("header")
                .name(IdempotencyFilter.HEADER)
                .description("Repeats with the same key take effect once")
                .schema(new StringSchema().pattern("^[\\x21-\\x7e]{1,128}$"));
    }

    /** What is taken when nothing is said stands there by the name of its constant. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // the library's own signatures
    private static void usualInWireForm(@Nullable Schema schema) {
        if (schema == null || schema.getEnum() == null || schema.getDefault() == null) {
            return;
        }
        var wire = schema.getDefault().toString().toLowerCase(Locale.ROOT).replace('_', '-');
        if (schema.getEnum().contains(wire)) {
            schema.setDefault(wire);
        }
    }
}

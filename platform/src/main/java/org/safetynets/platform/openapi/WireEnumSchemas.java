package org.safetynets.platform.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.WireEnums;

/** Describes enums by the names they have on the wire and not by those of their constants. */
final class WireEnumSchemas implements ModelConverter {

    @Override
    @SuppressWarnings("rawtypes") // the library's own signature
    public @Nullable Schema resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        var raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (raw.isEnum()) {
            return schema(raw);
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }

    private static StringSchema schema(Class<?> enumeration) {
        var schema = new StringSchema();
        Arrays.stream(enumeration.getEnumConstants())
                .map(it -> WireEnums.wire((Enum<?>) it))
                .forEach(schema::addEnumItem);
        return schema;
    }
}

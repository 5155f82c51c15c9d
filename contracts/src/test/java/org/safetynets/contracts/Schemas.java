package org.safetynets.contracts;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes an event's JSON Schema out of its record. */
final class Schemas {

    private static final SchemaGenerator GENERATOR = generator();

    private Schemas() {}

    static JsonNode of(EventType type) {
        return GENERATOR.generateSchema(type.payload());
    }

    private static SchemaGenerator generator() {
        var config =
                new SchemaGeneratorConfigBuilder(
                                SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                        .with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.INLINE_ALL_SCHEMAS);
        config.forFields()
                .withNullableCheck(it -> false) // absent, never null
                .withRequiredCheck(it -> !nullable(it));
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(
                        (type, context) -> {
                            if (!type.getErasedType().isEnum()) {
                                return null;
                            }
                            var schema = context.getGeneratorConfig().createObjectNode();
                            schema.put("type", "string");
                            var names = schema.putArray("enum");
                            Arrays.stream(type.getErasedType().getEnumConstants())
                                    .map(it -> WireEnums.wire((Enum<?>) it))
                                    .forEach(names::add);
                            return new CustomDefinition(schema);
                        });
        return new SchemaGenerator(config.build());
    }

    private static boolean nullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}

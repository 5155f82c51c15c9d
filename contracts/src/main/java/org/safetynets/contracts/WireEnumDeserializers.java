package org.safetynets.contracts;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Gives every enum a deserializer that takes its wire names and nothing else. */
final class WireEnumDeserializers extends ValueDeserializerModifier {

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> usual) {
        return new FromWire(type.getRawClass());
    }

    private static final class FromWire extends StdDeserializer<Object> {
        private final Map<String, Object> constants;

        FromWire(Class<?> type) {
            super(type);
            constants =
                    Arrays.stream(type.getEnumConstants())
                            .collect(
                                    toUnmodifiableMap(
                                            it -> WireEnums.wire((Enum<?>) it), it -> it));
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            var text = in.getValueAsString();
            var constant = text == null ? null : constants.get(text);
            return constant != null
                    ? constant
                    : context.handleWeirdStringValue(
                            handledType(),
                            text == null ? "" : text,
                            "must be one of %s",
                            constants.keySet().stream().sorted().toList());
        }
    }
}

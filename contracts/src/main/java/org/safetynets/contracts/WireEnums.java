package org.safetynets.contracts;

import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes enums in lower case with hyphens ({@code in-person}) and reads them so; case counts. */
public final class WireEnums extends SimpleModule {

    public WireEnums() {
        super("wire-enums");
        addSerializer(new AsWire());
        setDeserializerModifier(new WireEnumDeserializers());
    }

    /** The name of a constant as it stands on the wire. */
    public static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @SuppressWarnings("rawtypes") // Jackson registers by the raw class
    private static final class AsWire extends StdSerializer<Enum> {
        AsWire() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum value, JsonGenerator out, SerializationContext context)
                throws JacksonException {
            out.writeString(wire((Enum<?>) value));
        }
    }
}

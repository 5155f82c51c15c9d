package org.safetynets.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one way events become JSON and JSON becomes events. */
public final class EventJson {

    /** Readers ignore fields they do not know, since optional fields may be added to a version. */
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new WireEnums())
                    .annotationIntrospector(new RequiredUnlessNullable())
                    .changeDefaultPropertyInclusion(
                            it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private EventJson() {}

    /** The event as UTF-8 JSON. */
    public static byte[] write(Event event) {
        return MAPPER.writeValueAsBytes(event);
    }

    /**
     * The event in the JSON.
     *
     * @throws tools.jackson.core.JacksonException when the bytes are not such an event
     */
    public static <E extends Event> E read(byte[] json, Class<E> type) {
        return MAPPER.readValue(json, type);
    }
}

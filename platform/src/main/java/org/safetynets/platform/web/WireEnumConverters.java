package org.safetynets.platform.web;

import java.util.Arrays;
import org.safetynets.contracts.WireEnums;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads enums in addresses as they stand in JSON: lower case with hyphens. */
@SuppressWarnings("rawtypes") // Spring registers factories by the raw class
public final class WireEnumConverters implements ConverterFactory<String, Enum> {

    @Override
    public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
        return text ->
                Arrays.stream(type.getEnumConstants())
                        .filter(it -> WireEnums.wire((Enum<?>) it).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("unknown value"));
    }
}

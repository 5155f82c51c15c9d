package org.safetynets.platform.persistence;

import java.util.List;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

/**
 * How a service's own small types stand in its documents, beside those that every service stores: a
 * bean of this kind adds them.
 */
public record StoredTypes(List<? extends ConverterAware> converters) {

    public StoredTypes {
        converters = List.copyOf(converters);
    }
}

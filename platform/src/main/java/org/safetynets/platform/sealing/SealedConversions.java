package org.safetynets.platform.sealing;

import org.bson.types.Binary;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Lets documents hold a {@link Sealed}, stored as binary data. */
final class SealedConversions {

    private SealedConversions() {}

    @WritingConverter
    enum ToBinary implements Converter<Sealed, Binary> {
        INSTANCE;

        @Override
        public Binary convert(Sealed sealed) {
            return sealed.bytes();
        }
    }

    @ReadingConverter
    enum FromBinary implements Converter<Binary, Sealed> {
        INSTANCE;

        @Override
        public Sealed convert(Binary bytes) {
            return new Sealed(bytes);
        }
    }
}

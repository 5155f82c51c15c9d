package org.safetynets.recovery.chain;

import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** One thing after the other, each as BSON with its kind in {@code t}. */
final class Frames {
    static final String KIND = "t";
    static final String END = "end";
    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    private Frames() {}

    static byte[] bytes(BsonDocument frame) {
        try (var buffer = new BasicOutputBuffer();
                var writer = new BsonBinaryWriter(buffer)) {
            CODEC.encode(writer, frame, EncoderContext.builder().build());
            return buffer.toByteArray();
        }
    }

    static BsonDocument frame(byte[] bytes) {
        return new RawBsonDocument(bytes);
    }
}

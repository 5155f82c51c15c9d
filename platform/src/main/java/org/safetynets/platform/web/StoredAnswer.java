package org.safetynets.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.bson.types.Binary;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** The answer to a request that came with an Idempotency-Key. */
record StoredAnswer(String fingerprint, int status, Document headers, Binary body) {

    static StoredAnswer of(String fingerprint, ContentCachingResponseWrapper response) {
        var headers = new Document();
        Stream.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION)
                .forEach(
                        it -> {
                            var value = response.getHeader(it);
                            if (value != null) {
                                headers.append(it, value);
                            }
                        });
        var body = new Binary(response.getContentAsByteArray());
        return new StoredAnswer(fingerprint, response.getStatus(), headers, body);
    }

    static StoredAnswer restore(byte[] bytes) {
        var stored = new RawBsonDocument(bytes).decode(new DocumentCodec());
        return new StoredAnswer(
                stored.getString("fingerprint"),
                stored.getInteger("status"),
                stored.get("headers", Document.class),
                stored.get("body", Binary.class));
    }

    byte[] bytes() {
        var document =
                new Document("fingerprint", fingerprint)
                        .append("status", status)
                        .append("headers", headers)
                        .append("body", body);
        ByteBuffer buffer =
                new RawBsonDocument(document, new DocumentCodec()).getByteBuffer().asNIO();
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach((name, value) -> response.setHeader(name, String.valueOf(value)));
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(body.getData());
    }
}

package org.safetynets.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.types.Binary;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** The answer to a request that came with an Idempotency-Key. */
record StoredAnswer(
        String id, String fingerprint, int status, Map<String, String> headers, Binary body) {

    static StoredAnswer of(String id, String fingerprint, ContentCachingResponseWrapper response) {
        var headers = new TreeMap<String, String>();
        Stream.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION)
                .forEach(
                        it -> {
                            var value = response.getHeader(it);
                            if (value != null) {
                                headers.put(it, value);
                            }
                        });
        return new StoredAnswer(
                id,
                fingerprint,
                response.getStatus(),
                headers,
                new Binary(response.getContentAsByteArray()));
    }

    void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(body.getData());
    }
}

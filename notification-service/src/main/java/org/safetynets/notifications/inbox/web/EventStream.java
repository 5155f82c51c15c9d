package org.safetynets.notifications.inbox.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/** Server-sent events on a response. */
final class EventStream {

    private static final int RECONNECT_AFTER_MS = 2_000;

    private final HttpServletResponse response;
    private final ServletOutputStream out;
    private final JsonMapper json;

    EventStream(HttpServletResponse response, JsonMapper json) throws IOException {
        this.response = response;
        this.out = response.getOutputStream();
        this.json = json;
    }

    /** Sends the headers at once, so that the reader knows it is connected. */
    void open() throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no"); // proxies must not wait for more
        write("retry: " + RECONNECT_AFTER_MS + "\n\n");
        flush();
    }

    void message(long id, Object data) throws IOException {
        write("id: %d\nevent: message\ndata: %s\n\n".formatted(id, json.writeValueAsString(data)));
    }

    /**
     * Keeps proxies from closing a quiet stream, and finds out whether the reader is still there.
     */
    void heartbeat() throws IOException {
        write(": still here\n\n");
        flush();
    }

    void flush() throws IOException {
        out.flush();
        response.flushBuffer();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

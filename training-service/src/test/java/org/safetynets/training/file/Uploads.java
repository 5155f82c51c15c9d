package org.safetynets.training.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Tokens;
import org.springframework.http.ContentDisposition;
import tools.jackson.databind.json.JsonMapper;

/** Files to upload, good and bad. */
public final class Uploads {

    private static final byte[] PDF = "%PDF-1.7\nnothing much".getBytes(StandardCharsets.UTF_8);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Uploads() {}

    public static byte[] pdf() {
        return PDF.clone();
    }

    /** Uploads as the caller whose token it is. */
    public static Answer upload(
            String base, Tokens caller, String path, String name, byte[] content) {
        var request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Authorization", "Bearer " + caller.token())
                        .header("Content-Type", "application/octet-stream")
                        .header(
                                "Content-Disposition",
                                ContentDisposition.attachment()
                                        .filename(name, StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content));
        try {
            return new Answer(
                    HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()),
                    JsonMapper.shared());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A container with these parts. */
    public static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] docx(Map<String, byte[]> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", "<document/>".getBytes(StandardCharsets.UTF_8));
        parts.putAll(more);
        return zip(parts);
    }
}

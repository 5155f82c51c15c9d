package org.safetynets.identity.export.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.safetynets.identity.holders.HeldData;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the archive: two pages to read, in English and in Spanish, all of it as one JSON file, and
 * each service's part as one.
 */
@Component
public class ArchiveWriter {

    private static final Locale SPANISH = Locale.of("es");

    private final JsonMapper json;

    public ArchiveWriter(JsonMapper json) {
        this.json = json;
    }

    /** {@code data.json}. */
    record Data(UUID personId, Instant gatheredAt, List<String> missing, List<HeldData> held) {}

    /**
     * A zip file.
     *
     * @param missing services that did not answer
     */
    public byte[] write(
            PersonId person, Instant gatheredAt, List<HeldData> held, List<String> missing) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            var english = new ExportPage(ExportWords.in(Locale.ENGLISH), "index.es.html");
            var spanish = new ExportPage(ExportWords.in(SPANISH), "index.html");
            add(zip, gatheredAt, "index.html", english.write(gatheredAt, held, missing));
            add(zip, gatheredAt, "index.es.html", spanish.write(gatheredAt, held, missing));
            var data = new Data(person.value(), gatheredAt, missing, held);
            add(zip, gatheredAt, "data.json", pretty(data));
            for (var part : held) {
                add(zip, gatheredAt, "services/" + part.service() + ".json", pretty(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String pretty(Object value) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    private static void add(ZipOutputStream zip, Instant at, String name, String text)
            throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

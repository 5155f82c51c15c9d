package org.safetynets.identity.export.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.holders.HeldData;
import org.safetynets.identity.holders.HeldData.Section;
import org.safetynets.platform.kernel.PersonId;
import tools.jackson.databind.json.JsonMapper;

class ArchiveTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void holds_pages_to_read_and_the_same_for_programs() throws IOException {
        // when
        var files = files(held("likes tea"), List.of());
        // then
        assertThat(files)
                .containsOnlyKeys(
                        "index.html", "index.es.html", "data.json", "services/group-service.json");
        assertThat(files.get("index.html"))
                .contains("<html lang=\"en\">", "What is held about you", "Your inbox", "likes tea")
                .contains("March 1, 2026");
        assertThat(files.get("index.es.html"))
                .contains("<html lang=\"es\">", "Lo que se guarda sobre ti", "likes tea")
                .contains("1 de marzo de 2026");
        assertThat(JSON.readTree(files.get("data.json")).at("/held/0/sections/0/items/0/note"))
                .hasToString("\"likes tea\"");
    }

    @Test
    void lets_nothing_written_in_it_act() throws IOException {
        // when
        var evil = "<script>alert(1)</script>\" onload='x' & \u0007<img src=x>";
        var page = files(held(evil), List.of()).get("index.html");
        // then
        assertThat(page)
                .doesNotContain("<script", "<img", "\u0007")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&#39;x&#39; &amp; ")
                .contains("default-src 'none'");
    }

    @Test
    void needs_nothing_from_elsewhere() throws IOException {
        // when
        var page = files(held("likes tea"), List.of()).get("index.html");
        // then
        assertThat(page).doesNotContain("http://", "https://", "src=", "@import", "url(");
    }

    @Test
    void says_which_part_is_missing() throws IOException {
        // when
        var files = files(held("likes tea"), List.of("training-service"));
        // then
        assertThat(files.get("index.html")).contains("The part of “Training” is missing");
        assertThat(files.get("index.es.html")).contains("Falta la parte de «Formación»");
    }

    @Test
    void makes_what_it_has_no_words_for_readable() {
        // given
        var english = ExportWords.in(java.util.Locale.ENGLISH);
        // then
        assertThat(english.field("newThingAt")).isEqualTo("New thing at");
        assertThat(english.section("odd-section")).isEqualTo("Odd section");
    }

    private static HeldData held(String note) {
        var items = JSON.valueToTree(List.of(Map.of("note", note, "at", NOW.toString())));
        return new HeldData("group-service", List.of(new Section("messages", items)), List.of());
    }

    private static Map<String, String> files(HeldData held, List<String> missing)
            throws IOException {
        var zip =
                new ArchiveWriter(JSON)
                        .write(new PersonId(UUID.randomUUID()), NOW, List.of(held), missing);
        return unzip(zip);
    }

    private static Map<String, String> unzip(byte[] zip) throws IOException {
        var files = new TreeMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}

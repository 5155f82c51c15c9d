package org.safetynets.recovery.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonTimestamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetynets.recovery.Unusable;

class ChainTest {

    @TempDir Path place = Path.of("");
    private Path keyFile = Path.of("");
    private Path folder = Path.of("");

    @BeforeEach
    void three_segments() {
        keyFile = place.resolve("key");
        folder = place.resolve("backup");
        BackupKey.create(keyFile);
        for (String text : List.of("first", "second", "third")) {
            add(text);
        }
    }

    @Test
    void what_was_written_is_read_in_its_order_by_whoever_has_the_key() {
        assertThat(read()).containsExactly("first", "second", "third");
        assertThat(chain().segments()).extracting(Segment::entries).containsOnly(1L);
    }

    @Test
    void what_is_stored_shows_nothing_of_it() throws IOException {
        for (Segment it : chain().segments()) {
            assertThat(Files.readString(file(it), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("first", "second", "third");
        }
    }

    @Test
    void a_changed_byte_is_noticed_before_and_while_it_is_read() throws IOException {
        var bytes = Files.readAllBytes(file(segment(1)));
        bytes[bytes.length - 1] ^= 1;
        Files.write(file(segment(1)), bytes);

        assertThatThrownBy(() -> chain().require(chain().segments()))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("Segment 1 was changed");
        assertThatThrownBy(this::read).isInstanceOf(Unusable.class);
    }

    @Test
    void two_that_changed_places_do_not_open() throws IOException {
        var other = place.resolve("other");
        Files.move(file(segment(1)), other);
        Files.move(file(segment(2)), file(segment(1)));
        Files.move(other, file(segment(2)));

        assertThatThrownBy(this::read).isInstanceOf(Unusable.class);
    }

    @Test
    void one_that_is_missing_is_named() throws IOException {
        Files.delete(file(segment(1)));

        assertThatThrownBy(() -> chain().require(chain().segments()))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("Segment 1 is missing");
    }

    @Test
    void one_left_out_of_the_manifest_is_noticed_by_the_next() {
        var manifest = Manifest.in(folder);
        new Manifest(
                        manifest.format(),
                        manifest.chain(),
                        List.of(manifest.segments().getFirst(), manifest.segments().getLast()))
                .write(folder);

        assertThatThrownBy(this::read).isInstanceOfAny(Unusable.class, RuntimeException.class);
    }

    @Test
    void a_segment_cut_short_is_noticed() throws IOException {
        var bytes = Files.readAllBytes(file(segment(2)));
        Files.write(file(segment(2)), java.util.Arrays.copyOf(bytes, bytes.length - 20));

        assertThatThrownBy(this::read).isInstanceOf(Unusable.class);
    }

    @Test
    void another_key_opens_nothing() {
        var another = place.resolve("another");
        BackupKey.create(another);
        keyFile = another;

        assertThatThrownBy(this::read).isInstanceOf(Unusable.class);
    }

    @Test
    void a_key_that_others_may_read_is_refused_and_an_existing_one_never_overwritten()
            throws IOException {
        assertThatThrownBy(() -> BackupKey.create(keyFile)).isInstanceOf(Unusable.class);
        Files.setPosixFilePermissions(keyFile, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> BackupKey.read(keyFile))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void a_backup_that_was_cut_off_leaves_the_chain_as_it_was() throws IOException {
        var chain = chain();
        try (var cutOff = chain.begin()) {
            cutOff.add("document", content("never finished"));
        }

        assertThat(read()).containsExactly("first", "second", "third");
        add("fourth");
        assertThat(read()).containsExactly("first", "second", "third", "fourth");
    }

    @Test
    void only_the_last_is_kept_where_the_former_are_forgotten() {
        var chain = chain();
        chain.forgetAllButLast();

        assertThat(folder.toFile().list()).filteredOn(it -> it.endsWith(".nets")).hasSize(1);
        assertThat(texts(chain, chain.segments().getLast())).containsExactly("third");
    }

    private void add(String text) {
        var chain = chain();
        try (var writer = chain.begin()) {
            writer.add("document", content(text));
            chain.finish(writer, Span.full(new BsonTimestamp(1, 1)), Map.of());
        }
    }

    private List<String> read() {
        var texts = new ArrayList<String>();
        var chain = chain();
        chain.segments().forEach(it -> texts.addAll(texts(chain, it)));
        return texts;
    }

    private static List<String> texts(Chain chain, Segment segment) {
        var texts = new ArrayList<String>();
        try (var reader = chain.read(segment)) {
            reader.forEach((kind, it) -> texts.add(it.getString("text").getValue()));
        }
        return texts;
    }

    private static BsonDocument content(String text) {
        return new BsonDocument("text", new BsonString(text));
    }

    private Chain chain() {
        return Chain.open(folder, BackupKey.read(keyFile));
    }

    private Segment segment(int number) {
        return chain().segments().get(number);
    }

    private Path file(Segment it) {
        return folder.resolve(it.file());
    }
}

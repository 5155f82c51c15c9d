package org.safetynets.training.file.clamd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.Refusal;
import org.safetynets.platform.problems.BodyTooLargeException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.training.Fixtures;
import org.safetynets.training.file.ClamdDouble;
import org.safetynets.training.file.Uploads;
import org.safetynets.training.file.application.MalwareScanner;
import org.safetynets.training.file.application.UploadingFiles;
import org.safetynets.training.file.domain.FileEmpty;
import org.safetynets.training.file.domain.FileInfected;
import org.safetynets.training.file.domain.FilePurpose;
import org.safetynets.training.file.domain.FileScanUnavailable;
import org.safetynets.training.file.domain.FileType;
import org.safetynets.training.file.domain.FileTypeDiffersFromName;
import org.safetynets.training.file.domain.FileTypeNotTaken;
import org.safetynets.training.file.domain.FileUnsafe;
import org.safetynets.training.file.domain.FileUnsafe.Danger;
import org.safetynets.training.file.domain.Scan;
import org.safetynets.training.file.domain.StoredFile;

/** Which files are taken, from the first byte to the scanner's word. */
class UploadingFilesTest {

    private final InMemoryFiles stored = new InMemoryFiles();

    @Test
    void what_is_in_order_is_stored_and_says_that_nobody_scanned_it() throws IOException {
        var file = upload("Plan.PDF", Uploads.pdf());

        assertThat(file.type()).isEqualTo(FileType.PDF);
        assertThat(file.name()).isEqualTo("Plan.pdf");
        assertThat(file.scan()).isEqualTo(Scan.NOT_SCANNED);
        assertThat(stored.content(file.id())).isEqualTo(Uploads.pdf());
        assertThat(file.sha256()).hasSize(64);
    }

    @Test
    void texts_and_documents_of_two_word_processors_are_taken() throws IOException {
        assertThat(upload("a.txt", "Grüße\n".getBytes(UTF_8)).type()).isEqualTo(FileType.TEXT);
        assertThat(upload("a.docx", Uploads.docx(Map.of())).type()).isEqualTo(FileType.DOCX);
        var odt =
                Uploads.zip(
                        Map.of(
                                "mimetype",
                                FileType.ODT.mediaType().getBytes(UTF_8),
                                "content.xml",
                                "<x/>".getBytes(UTF_8)));
        assertThat(upload("a.odt", odt).type()).isEqualTo(FileType.ODT);
    }

    @Test
    void a_wrong_type_under_a_right_name_is_refused() {
        assertRefused("a.pdf", "MZ\u0090\0program\0".getBytes(UTF_8), FileTypeNotTaken.ofThese());
        assertRefused("a.png", Uploads.pdf(), new FileTypeDiffersFromName("application/pdf"));
        assertRefused(
                "a.pdf",
                "<script>alert(1)</script>".getBytes(UTF_8),
                new FileTypeDiffersFromName("text/plain"));
        assertRefused(
                "a.docx",
                Uploads.zip(Map.of("program.exe", new byte[] {77, 90})),
                FileTypeNotTaken.ofThese());
        assertRefused("a.txt", new byte[] {(byte) 0xC3, 0x28}, FileTypeNotTaken.ofThese());
        assertRefused("a.txt", "a\u001b[31mb".getBytes(UTF_8), FileTypeNotTaken.ofThese());
        assertRefused("a.txt", new byte[0], new FileEmpty());
    }

    @Test
    void a_zip_bomb_is_refused_whatever_its_headers_say() {
        var bomb = Uploads.docx(Map.of("word/media/zeros.bin", new byte[101 << 20]));
        assertThat(bomb.length).isLessThan(200_000);

        assertRefused("a.docx", bomb, new FileUnsafe(Danger.TOO_LARGE_INSIDE));
    }

    @Test
    void many_parts_parts_elsewhere_macros_and_broken_containers_are_refused() {
        var many = new LinkedHashMap<String, byte[]>();
        IntStream.range(0, 2_001).forEach(it -> many.put("p" + it, new byte[0]));
        assertRefused("a.docx", Uploads.docx(many), new FileUnsafe(Danger.TOO_MANY_PARTS));
        assertRefused(
                "a.docx",
                Uploads.docx(Map.of("../../outside", new byte[1])),
                new FileUnsafe(Danger.PARTS_ELSEWHERE));
        assertRefused(
                "a.docx",
                Uploads.docx(Map.of("word/vbaProject.bin", new byte[1])),
                new FileUnsafe(Danger.MACROS));
        var whole = Uploads.docx(Map.of());
        assertRefused(
                "a.docx", Arrays.copyOf(whole, whole.length - 30), new FileUnsafe(Danger.BROKEN));
    }

    @Test
    void what_the_scanner_finds_is_refused_and_what_it_cannot_scan_too() throws Exception {
        try (var clamd = new ClamdDouble("stream: Eicar-Test-Signature FOUND")) {
            assertRefused(scanning(clamd.port()), "a.pdf", Uploads.pdf(), new FileInfected());
            assertThat(clamd.received()).singleElement().isEqualTo(Uploads.pdf());
        }
        try (var clamd = new ClamdDouble("INSTREAM size limit exceeded. ERROR")) {
            assertRefused(
                    scanning(clamd.port()), "a.pdf", Uploads.pdf(), new FileScanUnavailable());
        }
        try (var clamd = new ClamdDouble("stream: OK")) {
            var file = upload(scanning(clamd.port()), "a.pdf", Uploads.pdf());
            assertThat(file.scan()).isEqualTo(Scan.CLEAN);
        }
    }

    @Test
    void no_more_is_read_than_may_be() {
        var endless =
                new InputStream() {
                    private long read;

                    @Override
                    public int read() {
                        read++;
                        return 'a';
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) {
                        Arrays.fill(into, offset, offset + length, (byte) 'a');
                        read += length;
                        return length;
                    }
                };

        assertThatThrownBy(
                        () ->
                                uploading(MalwareScanner.NONE)
                                        .upload(
                                                Fixtures.HARBOR,
                                                Fixtures.CANDIDATE,
                                                FilePurpose.SUBMISSION,
                                                "a.txt",
                                                endless))
                .isInstanceOf(BodyTooLargeException.class);
        assertThat(endless.read).isLessThan(UploadingFiles.MOST + 100_000);
        assertThat(stored.isEmpty()).isTrue();
    }

    private StoredFile upload(String name, byte[] content) throws IOException {
        return upload(uploading(MalwareScanner.NONE), name, content);
    }

    private static StoredFile upload(UploadingFiles uploading, String name, byte[] content)
            throws IOException {
        return uploading.upload(
                Fixtures.HARBOR,
                Fixtures.CANDIDATE,
                FilePurpose.SUBMISSION,
                name,
                new ByteArrayInputStream(content));
    }

    private void assertRefused(String name, byte[] content, Refusal reason) {
        assertRefused(uploading(MalwareScanner.NONE), name, content, reason);
    }

    private void assertRefused(
            UploadingFiles uploading, String name, byte[] content, Refusal reason) {
        assertThatThrownBy(() -> upload(uploading, name, content))
                .isInstanceOfSatisfying(
                        RefusedException.class, it -> assertThat(it.refusal()).isEqualTo(reason));
        assertThat(stored.isEmpty()).isTrue();
    }

    private UploadingFiles scanning(int port) {
        return uploading(new ClamdScanner("127.0.0.1", port));
    }

    private UploadingFiles uploading(MalwareScanner scanner) {
        return new UploadingFiles(
                stored, stored, scanner, Clock.fixed(Fixtures.NOON, ZoneOffset.UTC));
    }
}

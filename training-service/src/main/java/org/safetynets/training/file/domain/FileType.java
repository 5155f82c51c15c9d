package org.safetynets.training.file.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The types of files that are taken, each told by its first bytes and never by its name alone. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    MP4("video/mp4", "mp4", "m4v", "m4a"),
    MP3("audio/mpeg", "mp3"),
    TEXT("text/plain", "txt"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt");

    /** As many bytes as tell a type. */
    public static final int HEAD = 16;

    private static final Set<String> MP4_BRANDS =
            Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "M4A ");

    private final String mediaType;
    private final String extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = String.join(" ", extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether files of this type are called so. */
    public boolean fits(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return endings().anyMatch(it -> lower.endsWith("." + it));
    }

    /** As file names end, without the dot. */
    public String extension() {
        return endings().findFirst().orElseThrow();
    }

    private Stream<String> endings() {
        return Arrays.stream(extensions.split(" ", -1));
    }

    /** Told by its first bytes; empty for texts and containers too, which need a closer look. */
    public static Optional<FileType> ofFirstBytes(byte[] head) {
        if (starts(head, 0, "%PDF-")) {
            return Optional.of(PDF);
        }
        if (starts(head, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (starts(head, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (starts(head, 0, "RIFF") && starts(head, 8, "WEBP")) {
            return Optional.of(WEBP);
        }
        if (starts(head, 4, "ftyp") && MP4_BRANDS.stream().anyMatch(it -> starts(head, 8, it))) {
            return Optional.of(MP4);
        }
        return starts(head, 0, "ID3") || isMpegLayer3(head) ? Optional.of(MP3) : Optional.empty();
    }

    public static boolean isContainer(byte[] head) {
        return starts(head, 0, "PK\u0003\u0004");
    }

    /** Eleven bits of synchronisation, a version that exists, and layer III. */
    private static boolean isMpegLayer3(byte[] head) {
        return head.length > 2
                && (head[0] & 0xff) == 0xff
                && (head[1] & 0xe0) == 0xe0
                && (head[1] & 0x18) != 0x08
                && (head[1] & 0x06) == 0x02
                && (head[2] & 0xf0) != 0xf0;
    }

    private static boolean starts(byte[] head, int at, String bytes) {
        if (head.length < at + bytes.length()) {
            return false;
        }
        return IntStream.range(0, bytes.length())
                .allMatch(it -> (head[at + it] & 0xff) == bytes.charAt(it));
    }
}

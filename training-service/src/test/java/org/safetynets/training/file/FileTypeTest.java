package org.safetynets.training.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.training.file.domain.FileName;
import org.safetynets.training.file.domain.FileType;

class FileTypeTest {

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, PDF",
        "89504e470d0a1a0a, PNG",
        "ffd8ffe0, JPEG",
        "52494646aabbccdd57454250, WEBP",
        "00000020667479706d703432, MP4",
        "4944330400, MP3",
        "fffb90, MP3"
    })
    void is_told_by_the_first_bytes(String head, FileType type) {
        assertThat(FileType.ofFirstBytes(HexFormat.of().parseHex(head))).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4d5a9000", // a program
                "7f454c46", // another
                "25504446", // the beginning of a beginning
                "89504e470a1a0a00",
                "52494646aabbccdd41564920", // AVI
                "0000002066747970717420", // QuickTime
                "3c68746d6c3e",
                "fffe3c00", // a text in UTF-16, not a sound
                "ffff00",
                ""
            })
    void nothing_else_is_one(String head) {
        assertThat(FileType.ofFirstBytes(HexFormat.of().parseHex(head))).isEmpty();
    }

    @Test
    void a_name_has_to_fit() {
        assertThat(FileType.JPEG.fits("Photo.JPEG")).isTrue();
        assertThat(FileType.JPEG.fits("photo.png")).isFalse();
        assertThat(FileType.PDF.fits("pdf")).isFalse();
        assertThat(FileType.PDF.fits("invoice.pdf.exe")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "plan.pdf, plan.pdf",
        "../../etc/passwd, passwd.pdf",
        "C:\\\\temp\\\\plan.pdf, plan.pdf",
        "'a\"b<c>.pdf', abc.pdf",
        "..., file.pdf",
        "año.PDF, año.pdf"
    })
    void names_are_made_safe(String given, String safe) {
        assertThat(FileName.safe(given, FileType.PDF)).isEqualTo(safe);
    }

    @Test
    void names_hide_no_ending_and_break_no_header() {
        assertThat(FileName.safe("plan\u202efdp.exe\r\nX: y.pdf", FileType.PDF))
                .isEqualTo("planfdp.exeX y.pdf");
        assertThat(FileName.safe("n".repeat(300), FileType.PDF)).hasSize(104);
    }
}

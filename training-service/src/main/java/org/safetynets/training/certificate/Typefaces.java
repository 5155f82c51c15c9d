package org.safetynets.training.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.pdf.BaseFont;

/** Liberation Sans, put into the file, so that it looks the same wherever it is read. */
final class Typefaces {

    static final BaseFont REGULAR = load("LiberationSans-Regular.ttf");
    static final BaseFont BOLD = load("LiberationSans-Bold.ttf");

    private Typefaces() {}

    /** Whether every letter can be shown. */
    static boolean shows(String text) {
        return text.codePoints().allMatch(REGULAR::charExists);
    }

    private static BaseFont load(String file) {
        try (var bytes = Typefaces.class.getResourceAsStream("/liberation/" + file)) {
            return BaseFont.createFont(
                    file,
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.CACHED,
                    Objects.requireNonNull(bytes, file).readAllBytes(),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

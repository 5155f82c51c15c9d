package org.safetynets.portal.services;

import java.text.Normalizer;

/** Text that travels in a header, which is one line of plain letters. */
public final class HeaderText {

    private HeaderText() {}

    /** Accents and typographic signs become plain; what has no plain letter a question mark. */
    public static String of(String text) {
        var line = new StringBuilder();
        Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .codePoints()
                .forEach(it -> line.append(plain(it)));
        return line.toString();
    }

    private static char plain(int sign) {
        return switch (sign) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201c', '\u201d' -> '"';
            case '\u2013', '\u2014' -> '-';
            default -> {
                if (Character.isWhitespace(sign) || Character.isISOControl(sign)) {
                    yield ' ';
                }
                yield sign < 0x7f ? (char) sign : '?';
            }
        };
    }
}

package org.safetynets.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table to download as CSV (RFC 4180 in UTF-8); the one place that writes such files, so that no
 * text somebody typed runs as a formula in whoever's spreadsheet opens it.
 *
 * <p>It is kept in memory: page through what has no bound, and say where you stop.
 */
public final class CsvTable {

    public static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** By which spreadsheets tell UTF-8, without which accents turn to rubble. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Tabs and line breaks separate cells too, for programs that heed no quotation marks. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    /**
     * Where a spreadsheet takes text for a formula: at the beginning of a cell, be it behind spaces
     * or quotation marks, and after the semicolon that separates cells in many countries.
     */
    private static final Pattern FORMULA = Pattern.compile("(?<=^|;)[\\p{Z}\"']*+[=+\\-@|%＝＋－＠]");

    /** A spreadsheet takes this for a sign that text follows. */
    private static final String AS_TEXT = "'";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private final StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);

    private CsvTable() {}

    /** An empty table with these columns. */
    public static CsvTable of(String... columns) {
        return new CsvTable().row((Object[]) columns);
    }

    /** Adds a row; numbers stay numbers, everything else is text, and nothing is an empty cell. */
    public CsvTable row(@Nullable Object... cells) {
        var safe = Arrays.stream(cells).map(CsvTable::cell).toArray();
        text.append(FORMAT.format(safe)).append(FORMAT.getRecordSeparator());
        return this;
    }

    /** The table as a file to be saved, which no cache keeps. */
    public ResponseEntity<byte[]> download(String fileName) {
        var asFile = ContentDisposition.attachment().filename(fileName).build();
        return ResponseEntity.ok()
                .contentType(TYPE)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .body(toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number;
            default -> {
                var line = CONTROL.matcher(value.toString()).replaceAll(" ");
                yield FORMULA.matcher(line).replaceAll(AS_TEXT + "$0");
            }
        };
    }
}

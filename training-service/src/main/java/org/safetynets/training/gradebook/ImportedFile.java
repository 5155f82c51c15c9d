package org.safetynets.training.gradebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.safetynets.platform.problems.InvalidRequestException;

/** A file of lines with named columns, read with care. */
final class ImportedFile {

    static final int MOST_LINES = 1_000;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(true)
                    .setTrim(true)
                    .get();

    private ImportedFile() {}

    /**
     * Its lines.
     *
     * @throws InvalidRequestException when it has other columns, too many lines, or cannot be read
     */
    static List<CSVRecord> lines(String text, List<String> columns) {
        try (var parser = CSVParser.parse(text.replaceFirst("^\uFEFF", ""), FORMAT)) {
            if (!Set.copyOf(parser.getHeaderNames()).equals(Set.copyOf(columns))) {
                throw new InvalidRequestException(
                        "file", "must have the columns " + String.join(", ", columns));
            }
            var lines = parser.getRecords();
            if (lines.isEmpty() || lines.size() > MOST_LINES) {
                throw new InvalidRequestException(
                        "file", "must have 1 to %d lines".formatted(MOST_LINES));
            }
            return lines;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new InvalidRequestException("file", "cannot be read as CSV");
        }
    }
}

package org.safetynets.identity.imports.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.safetynets.identity.imports.domain.Findings;
import org.safetynets.identity.imports.domain.Row;
import org.safetynets.platform.problems.BodyTooLargeException;

/** Reads a CSV file (RFC 4180) as it streams in and hands over each line that is in order. */
final class CsvFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final List<String> columns;
    private final Findings findings;
    private long lines;

    CsvFile(List<String> columns, Findings findings) {
        this.columns = columns;
        this.findings = findings;
    }

    /** How many lines there are, without the header. */
    long lines() {
        return lines;
    }

    /**
     * What cannot be read further ends it, and is among the findings.
     *
     * @throws BodyTooLargeException when the body goes over the limit on the way
     */
    void read(InputStream body, Consumer<Row> each) throws IOException {
        try (var parser = FORMAT.parse(new StrictUtf8(body))) {
            rows(parser, each);
        } catch (UncheckedIOException e) {
            unreadable(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            unreadable(e);
        }
    }

    private void unreadable(IOException e) throws IOException {
        for (Throwable it = e; it != null; it = it.getCause()) {
            switch (it) {
                case BadLineException bad -> {
                    findings.add(bad.line(), null, bad.words());
                    return;
                }
                case BodyTooLargeException large -> throw large;
                case CSVException _ -> {
                    findings.add(lines + 2, null, "cannot be read: look at its quotation marks");
                    return;
                }
                default -> {}
            }
        }
        throw e;
    }

    private void rows(CSVParser parser, Consumer<Row> each) {
        var records = parser.iterator();
        if (!records.hasNext()) {
            findings.add(1, null, "is missing: the file is empty");
            return;
        }
        var header = records.next().toList().stream().map(String::strip).toList();
        if (!inOrder(header)) {
            return;
        }
        var line = parser.getCurrentLineNumber() + 1;
        while (records.hasNext()) {
            row(records.next(), header, line, each);
            line = parser.getCurrentLineNumber() + 1;
        }
    }

    private boolean inOrder(List<String> header) {
        var seen = new HashSet<String>();
        for (var name : header) {
            if (!columns.contains(name)) {
                findings.add(1, null, "names a column that is not one of " + columns);
            } else if (!seen.add(name)) {
                findings.add(1, name, "is there twice");
            }
        }
        columns.stream()
                .filter(it -> !header.contains(it))
                .forEach(it -> findings.add(1, it, "is missing"));
        return findings.count() == 0;
    }

    private void row(CSVRecord record, List<String> header, long line, Consumer<Row> each) {
        lines++;
        if (record.size() == 1 && record.get(0).isBlank()) {
            findings.add(line, null, "is blank");
            return;
        }
        if (record.size() != header.size()) {
            findings.add(
                    line,
                    null,
                    "has %d cells, and the header %d".formatted(record.size(), header.size()));
            return;
        }
        var cells = new HashMap<String, String>();
        var wrong = false;
        for (var i = 0; i < header.size(); i++) {
            var problem = CellRules.wrong(record.get(i));
            if (problem.isPresent()) {
                findings.add(line, header.get(i), problem.get());
                wrong = true;
            }
            cells.put(header.get(i), record.get(i).strip());
        }
        if (!wrong) {
            each.accept(new Row(line, cells));
        }
    }
}

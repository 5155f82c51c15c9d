package org.safetynets.identity.imports.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.identity.imports.domain.Findings;
import org.safetynets.identity.imports.domain.LineError;
import org.safetynets.identity.imports.domain.Row;

class CsvFileTest {

    private final Findings findings = new Findings();
    private final List<Row> rows = new ArrayList<>();

    @Test
    void gives_each_line_with_its_number_whatever_the_order_of_columns() throws IOException {
        // when
        read("zone,name\r\nEurope/Zurich,\"Harbor, North\"\r\n Europe/Paris , Meadow \r\n");
        // then
        assertThat(findings.first()).isEmpty();
        assertThat(rows)
                .extracting(Row::line, it -> it.cell("name"), it -> it.cell("zone"))
                .containsExactly(
                        tuple(2L, "Harbor, North", "Europe/Zurich"),
                        tuple(3L, "Meadow", "Europe/Paris"));
    }

    @Test
    void takes_a_byte_order_mark_and_every_language() throws IOException {
        // when
        read("\uFEFFname,zone\nPartnerías Ñandú 心,x\n");
        // then
        assertThat(findings.first()).isEmpty();
        assertThat(rows).extracting(it -> it.cell("name")).containsExactly("Partnerías Ñandú 心");
    }

    @Test
    void names_the_line_that_is_in_another_encoding() throws IOException {
        // given
        var file = new ByteArrayOutputStream();
        file.writeBytes("name,zone\nHarbor,x\n".getBytes(StandardCharsets.UTF_8));
        file.writeBytes("Ñandú,x\n".getBytes(StandardCharsets.ISO_8859_1));
        // when
        read(file.toByteArray());
        // then
        assertThat(findings.first())
                .containsExactly(new LineError(3, null, "is not UTF-8: save the file as UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+41",
                "-1",
                "@SUM(A1)",
                "\"\t=x\"",
                "\" =x\"",
                "\"\rx\"",
                "\"a\nb\""
            })
    void refuses_a_cell_that_a_spreadsheet_would_run_or_that_breaks_lines(String cell)
            throws IOException {
        // when
        read("name,zone\nHarbor,x\n" + cell + ",x\n");
        // then
        assertThat(findings.first())
                .extracting(LineError::line, LineError::column)
                .containsExactly(tuple(3L, "name"));
        assertThat(rows).hasSize(1);
    }

    @Test
    void refuses_lines_that_are_blank_too_long_or_of_another_width() throws IOException {
        // when
        read("name,zone\n\nx\nx,y,z\n" + "x".repeat(CellRules.LONGEST + 1) + ",y\nx,y\n");
        // then
        assertThat(findings.first())
                .extracting(LineError::line, LineError::message)
                .containsExactly(
                        tuple(2L, "is blank"),
                        tuple(3L, "has 1 cells, and the header 2"),
                        tuple(4L, "has 3 cells, and the header 2"),
                        tuple(5L, "has more than 300 characters"));
        assertThat(rows).extracting(Row::line).containsExactly(6L);
    }

    @Test
    void refuses_a_header_that_lacks_a_column_or_has_another() throws IOException {
        // when
        read("name,name,colour\nx,y,z\n");
        // then
        assertThat(findings.first())
                .containsExactly(
                        new LineError(1, "name", "is there twice"),
                        new LineError(1, null, "names a column that is not one of [name, zone]"),
                        new LineError(1, "zone", "is missing"));
        assertThat(rows).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name,zone\nx,\"y\n", "name,zone\nx,\"y\"z\n"})
    void says_so_when_there_is_nothing_or_the_quotation_marks_are_wrong(String text)
            throws IOException {
        // when
        read(text);
        // then
        assertThat(findings.count()).isEqualTo(1);
        assertThat(rows).isEmpty();
    }

    @Test
    void lets_no_line_fill_the_memory() throws IOException {
        // when
        read("name,zone\n" + "x".repeat(70_000) + ",y\n");
        // then
        assertThat(findings.first()).containsExactly(new LineError(2, null, "is too long"));
    }

    @Test
    void keeps_the_first_hundred_errors_in_words_and_counts_them_all() throws IOException {
        // when
        read("name,zone\n" + "x\n".repeat(250));
        // then
        assertThat(findings.first()).hasSize(100);
        assertThat(findings.count()).isEqualTo(250);
    }

    private void read(String text) throws IOException {
        read(text.getBytes(StandardCharsets.UTF_8));
    }

    private void read(byte[] bytes) throws IOException {
        var file = new CsvFile(List.of("name", "zone"), findings);
        file.read(new ByteArrayInputStream(bytes), rows::add);
    }
}

package org.safetynets.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "|cmd",
                "%0A",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                " =1",
                "\u00a0=1",
                "\"=1",
                "'=1",
                "=HYPERLINK(\"http://x.example\",\"click\")"
            })
    void no_cell_begins_like_a_formula(String text) {
        assertThat(written(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;=1+1",
                "a\t=1+1",
                "a\n=1+1",
                "a\r\n=1+1",
                "a; =1+1",
                "a;\"=1+1",
                "\t=1",
                "\r=1"
            })
    void nor_does_what_another_country_s_spreadsheet_takes_for_a_cell(String text) {
        assertThat(written(text)).doesNotContainPattern("(^|[;\\t\\r\\n]) ?\"?=");
    }

    @Test
    void what_is_no_formula_stays_as_it_is() {
        assertThat(written("Ana-María, 3 + 4 = 7; \"so\" it is @ noon"))
                .isEqualTo("Ana-María, 3 + 4 = 7; \"so\" it is @ noon");
    }

    @Test
    void numbers_stay_numbers_and_nothing_is_an_empty_cell() {
        // when
        var table = CsvTable.of("name", "balance", "note").row("ana", -3, null);
        // then
        assertThat(table)
                .hasToString("\uFEFF\"name\",\"balance\",\"note\"\r\n\"ana\",\"-3\",\"\"\r\n");
    }

    @Test
    void it_is_a_file_to_save_that_no_cache_keeps() {
        // when
        var answer = CsvTable.of("name").download("members.csv");
        // then
        var headers = answer.getHeaders();
        assertThat(headers.getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("text/csv;charset=UTF-8");
        assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("attachment; filename=\"members.csv\"");
        assertThat(headers.getCacheControl()).isEqualTo("no-store");
    }

    @Property
    void whatever_is_typed_is_one_cell_of_one_line_that_begins_like_no_formula(
            @ForAll String text) {
        assertThat(written(text)).doesNotMatch("(?s)[=+@\\t\\r-].*").doesNotContain("\n");
    }

    private static String written(String cell) {
        var table = CsvTable.of("cell").row(cell);
        try (var read = CSVFormat.RFC4180.parse(new StringReader(table.toString()))) {
            return read.getRecords().getLast().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.safetynets.identity.imports.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.safetynets.identity.imports.domain.Findings;
import org.safetynets.identity.imports.domain.Row;

/** Whatever somebody uploads is read or found fault with, and is never a mistake of ours. */
class CsvFilePropertiesTest {

    private static final List<String> COLUMNS = List.of("name", "zone");

    private Findings findings = new Findings();
    private final List<Row> rows = new ArrayList<>();

    @Property
    void bytes_of_any_kind_are_read_or_found_fault_with(@ForAll byte[] file) throws IOException {
        read(file);

        assertThat(findings.count() > 0 || rows.isEmpty()).isTrue();
    }

    @Property
    void a_text_of_the_signs_that_matter_is_read_or_found_fault_with(@ForAll("texts") String text)
            throws IOException {
        read(("name,zone\n" + text).getBytes(UTF_8));

        assertThat(rows).allSatisfy(it -> assertThat(CellRules.wrong(it.cell("name"))).isEmpty());
    }

    @Property
    void cells_in_quotation_marks_come_back_as_they_were(
            @ForAll @Size(max = 5) List<@From("cells") String> cells) throws IOException {
        var lines =
                cells.stream()
                        .map(it -> "\"%s\",x\r\n".formatted(it.replace("\"", "\"\"")))
                        .collect(joining());

        read(("name,zone\r\n" + lines).getBytes(UTF_8));

        assertThat(findings.first()).isEmpty();
        assertThat(rows).extracting(it -> it.cell("name")).containsExactlyElementsOf(cells);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("\"',;=+-@ \t\r\n\u0000\uFEFFaé心").ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings()
                .withChars("\"',; aéÑ心")
                .ofMaxLength(60)
                .map(String::strip)
                .filter(it -> CellRules.wrong(it).isEmpty());
    }

    /** The same test object runs all tries of a property. */
    private void read(byte[] file) throws IOException {
        findings = new Findings();
        rows.clear();
        new CsvFile(COLUMNS, findings).read(new ByteArrayInputStream(file), rows::add);
    }
}
